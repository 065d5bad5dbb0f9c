using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>R5: closeness and trust also move between calls: by an e-mail, by what a colleague tells, by silence.</summary>
public static class NoteTrust
{
    public static readonly Question<Trend> Trust = Ask.OneOf("trust", "How far does {about} trust us now, compared with before?", Trends.All)
        .Called("Trust of {about}").Because("Friendly is not yet trusting.");

    public static readonly Flow Script = Flow.Named("note-trust", "Closeness and trust")
        .Ask(MapQuestions.Account, UpdateMap.People)
        .ForEach(UpdateMap.People, ask: [LogCall.Closeness, Trust, UpdateMap.Evidence, UpdateMap.Note])
        .Finish();
}
