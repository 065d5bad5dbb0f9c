using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O1: what is missing on record is asked; what is there can be changed.</summary>
public static class ChangeOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity is it?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Flow Script = Flow.Named("change-opportunity", "An opportunity on record")
        .Say("I ask what is not on record yet. Say *change* and the number for the rest.")
        .Ask(
            Deal, NewOpportunity.Name, NewOpportunity.Stage, NewOpportunity.Value, NewOpportunity.Expected, NewOpportunity.Probability,
            NewOpportunity.HeardFrom, NewOpportunity.Relations, NewOpportunity.Funds, NewOpportunity.FundsThere, NewOpportunity.Competitors)
        .CheckAnswers()
        .Finish();
}
