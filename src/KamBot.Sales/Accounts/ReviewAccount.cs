using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>What a review of an account without results decides. The names are stored: never change one.</summary>
public enum ReviewDecision
{
    Keep,
    ChangePlan,
    GiveUp,
}

/// <summary>K7: six months without results: keep on, change the plan, or give the account to territory sales.</summary>
public static class ReviewAccount
{
    public static readonly Options<ReviewDecision> Decisions = Options.Of(
        "review",
        (ReviewDecision.Keep, "Keep on|keep|go on|continue as before"),
        (ReviewDecision.ChangePlan, "Change the plan|change|new plan"),
        (ReviewDecision.GiveUp, "To territory sales|give up|territory|drop"));

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Which customer?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<ReviewDecision> Decided = Ask.OneOf("decision", "How shall it go on with this account?", Decisions)
        .Called("Decision").Needed().Because("An account without results takes time from those that bring some. Looking twice a year is enough, never looking is not.");

    public static readonly Question<string> Reason = Ask.Text("reason", "Why? A sentence is enough.").Called("Reason").Needed();

    public static readonly Question<ResultsBy> Results = Ask.OneOf("results", "When will it bring results?", Priorities.When).Called("Results");

    public static readonly Flow Script = Flow.Named("review-account", "Review a customer")
        .Ask(Account, Decided, Reason)
        .WhenAnyOf(Decided, [ReviewDecision.Keep, ReviewDecision.ChangePlan], ask: Results)
        .CheckAnswers()
        .Finish();
}
