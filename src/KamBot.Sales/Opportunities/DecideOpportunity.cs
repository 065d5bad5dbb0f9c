using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O6: pursue, defer until a day, or close with the reason.</summary>
public static class DecideOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity do you decide about?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<Decision> What = Ask.OneOf("what", "Pursue it, defer it or close it?", OpportunityOptions.Decisions)
        .Called("Decision").Needed();

    public static readonly Question<DateOnly> Until = Ask.Day("until", "When do you look at it again?")
        .Called("Again on").Needed();

    public static readonly Question<string> Reason = Ask.Text("reason", "What is the reason, in a sentence?")
        .Called("Reason").Because("In half a year nobody remembers. The sentence will say whether the reason still holds.");

    public static readonly Flow Script = Flow.Named("decide-opportunity", "Decide about an opportunity")
        .Ask(Deal, What)
        .When(What, Decision.Defer, ask: Until)
        .WhenAnyOf(What, [Decision.Defer, Decision.Close], ask: Reason)
        .Finish();
}
