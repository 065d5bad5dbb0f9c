using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Maps;

/// <summary>R7: habits of the customer that stand in our way, and what we do about them.</summary>
public static class NotePractice
{
    public static readonly Question<string> What = Ask.Text("what", "Which habit stands in our way?")
        .Called("Practice").Needed();

    public static readonly Question<InterestHandling> Handling = Ask.OneOf("handling", "What do we do about it?", MapOptions.Handlings)
        .Called("What we do").Because("A habit has defenders too: people who are used to it. Treat it like an interest.");

    public static readonly Flow Script = Flow.Named("practice", "Note a practice")
        .Ask(MapQuestions.Account, What, MapQuestions.Evidence, Handling)
        .Finish();
}
