using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Opportunities;

/// <summary>O10: what a lost order teaches, and how the customer is kept: lose the order, not the customer.</summary>
public static class LoseOpportunity
{
    public static readonly Question<Picked> Deal = Ask.PickKnown("deal", "Which opportunity was lost?", OpportunityPicks.Open)
        .Called("Opportunity").Needed();

    public static readonly Question<LossReason> Why = Ask.OneOf("why", "What decided it?", OpportunityOptions.LossReasons)
        .Called("What decided it").Needed();

    public static readonly Question<string> Winner = Ask.Text("winner", "Who won it?")
        .Called("Winner");

    public static readonly Question<Picked> Wrong = Ask.PickKnown("wrong", "Which of the twenty answers was wrong?", CriterionPicks.All)
        .Called("Misjudged").Because("One answer usually fooled us. Counted over all lost orders it shows what we misjudge as a team.");

    public static readonly Question<string> Warning = Ask.Text("warning", "What was the first warning, and when?")
        .Called("First warning");

    public static readonly Question<string> KeepAlive = Ask.Text("keep-alive", "What will you do so that they stay our customer?")
        .Called("To keep the customer").Needed().Because("The next order comes. Whoever calls after a loss is remembered.");

    public static readonly Question<DateOnly> Next = Ask.Day("next", "When is the next contact?")
        .Called("Next contact").Needed();

    public static readonly Flow Script = Flow.Named("lose-opportunity", "Review of a lost order")
        .Ask(Deal, Why, Winner, Wrong, Warning, KeepAlive, Next)
        .CheckAnswers()
        .Finish();
}

/// <summary>Why an order was lost. The names are stored: never change one.</summary>
public enum LossReason
{
    Price,
    Relations,
    Solution,
    Timing,
    NoDecision,
    Other,
}
