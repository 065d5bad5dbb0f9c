using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Maps;

/// <summary>R8: who of us is paired with whom of theirs, rank with rank.</summary>
public static class PairPeople
{
    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Who of the customer?", MapPicks.People)
        .Called("Who").Needed();

    public static readonly Question<Picked> Partner = Ask.Pick("partner", "Who of us is paired with {about}?", MapPicks.Us)
        .Called("Paired with {about}")
        .Because("Rank goes with rank: their management with ours, their engineer with ours. Say “nobody” to end a pairing.");

    public static readonly Flow Script = Flow.Named("pair", "Pair people")
        .Ask(MapQuestions.Account, People)
        .ForEach(People, ask: [Partner])
        .Finish();
}
