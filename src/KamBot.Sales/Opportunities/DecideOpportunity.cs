using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O6, O7: pursue, defer until a day, or close with the reason. What is pursued above a threshold waits for a manager.</summary>
public static class DecideOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity do you decide about?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<Decision> What = Ask.OneOf("what", "Pursue it, defer it or close it?", OpportunityOptions.Decisions)
        .Called("Decision").Needed();

    public static readonly Question<TargetSegment> Segment = Ask.OneOf("segment", "What kind of target is it?", OpportunityOptions.Segments)
        .Called("Kind of target").Because("Loyal customers need care, easy wins need speed, contested ones need a plan. The kind says how much effort is right.");

    public static readonly Question<decimal> Discount = Ask.Number("discount", "Which discount do you need, in percent? 0 for none.")
        .Called("Discount in percent");

    public static readonly Question<string> Wish = Ask.Text("wish", "What do you need to win it: people, time, money?")
        .Called("Needed to win");

    public static readonly Question<DateOnly> Until = Ask.Day("until", "When do you look at it again?")
        .Called("Again on").Needed();

    public static readonly Question<string> Reason = Ask.Text("reason", "What is the reason, in a sentence?")
        .Called("Reason").Needed().Because("In half a year nobody remembers. The sentence will say whether the reason still holds.");

    public static readonly Flow Script = Flow.Named("decide-opportunity", "Decide about an opportunity")
        .Ask(Deal, What)
        .When(What, Decision.Pursue, ask: [Segment, Discount, Wish])
        .When(What, Decision.Defer, ask: Until)
        .WhenAnyOf(What, [Decision.Defer, Decision.Close], ask: Reason)
        .Finish();
}
