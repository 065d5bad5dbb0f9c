using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>R5: closeness and trust also move between calls: by an e-mail, by what a colleague tells, by silence.</summary>
public static class NoteTrust
{
    public static readonly Question<IReadOnlyList<Picked>> People = Ask.People("people", "Who is it about?", MapPicks.People)
        .Called("Who").Needed();

    public static readonly Question<Trend> Closeness = Ask.OneOf("closeness", "How close are you to {about} now, compared with before?", Trends.All)
        .Called("Closeness to {about}").Because("Closeness is how easily you talk; trust is whether they rely on you. They move apart, so I ask for both.");

    public static readonly Question<Trend> Trust = Ask.OneOf("trust", "How far does {about} trust us now, compared with before?", Trends.All)
        .Called("Trust of {about}").Because("Friendly is not yet trusting.");

    public static readonly Question<Evidence> Evidence = Ask.OneOf("evidence", "How do you know that of {about}?", Evidences.All)
        .Called("How we know of {about}");

    public static readonly Question<string> Note = Ask.Text("note", "What was seen or said? A few words are enough.")
        .Called("Note on {about}").Because("In three months nobody remembers why. You will be glad of a few words.");

    public static readonly Flow Script = Flow.Named("note-trust", "Closeness and trust")
        .Ask(MapQuestions.Account, People)
        .ForEach(People, ask: [Closeness, Trust, Evidence, Note])
        .Finish();
}
