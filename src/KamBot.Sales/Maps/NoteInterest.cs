using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>R7: who loses if we win, and what we do about it.</summary>
public static class NoteInterest
{
    public static readonly Phrase Nothing = new("map.nothing", "nothing|nobody|no one|no interest");

    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Who loses if we win?", MapPicks.People)
        .Called("Who").Needed();

    public static readonly Question<string> Interest = Ask.Text("interest", "What does {about} lose if we win?")
        .Called("Interest of {about}")
        .Because("A rebate from today’s supplier, standing that our product makes worthless, influence that shrinks. Say “nothing” where there is nothing any more.");

    public static readonly Question<InterestHandling> Handling = Ask.OneOf("handling", "What do we do about it?", MapOptions.Handlings)
        .Called("What we do")
        .Because("Win trust over time: where there is time. Let a friend speak: where somebody is heard who is for us. Go round it: where the decision can be made without. Wait: where power fades by itself.");

    public static readonly Question<Evidence> Evidence = Ask.OneOf("evidence", "How do you know that of {about}?", Evidences.All)
        .Called("How we know of {about}");

    public static readonly Flow Script = Flow.Named("map-interest", "Note who loses")
        .Ask(MapQuestions.Account, MapQuestions.Deal, People)
        .ForEach(People, ask: [Interest, Handling, Evidence])
        .Finish();
}
