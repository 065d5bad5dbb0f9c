using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: what was decided before, as in a tender, need not be decided again; the managers are told.</summary>
public static class FastTrack
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity was decided before?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<string> DecidedBy = Ask.Text("decided-by", "Who decided it, when, and with what? One sentence.")
        .Called("Decided before").Needed().Because("Your managers read the sentence instead of being asked. It stands in the record.");

    public static readonly Flow Script = Flow.Named("fast-track", "Decided before")
        .Ask(Deal, DecidedBy)
        .Finish();
}
