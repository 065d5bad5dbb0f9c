using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: a manager sends a request back, and never without a reason.</summary>
public static class SendBackOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is it about?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<string> Reason = Ask.Text("reason", "What is missing, or why not? One sentence.")
        .Called("Reason").Needed();

    public static readonly Flow Script = Flow.Named("send-back-opportunity", "Send an opportunity back")
        .Ask(Deal, Reason)
        .Finish();
}
