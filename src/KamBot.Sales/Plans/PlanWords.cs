using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Plans;

/// <summary>What people say about plans, and what is said to them.</summary>
internal static class PlanWords
{
    public static readonly Phrase Review = new("command.review-plan", "review plan|plan review|review the plan");
    public static readonly Phrase ReviewPurpose = new("command.review-plan.purpose", "look at the plan for a customer, and when again");
    public static readonly Phrase Title = new("capability.plans", "Plans");
    public static readonly Phrase FactTitle = new("plan.fact", "Plan");
    public static readonly Phrase Fact = new("plan.fact-line", "{standing}, next look {day}");
    public static readonly Phrase Reviewed = new("plan.reviewed", "**{account}**: {standing}. I remind you on the morning of {day}.");
    public static readonly Phrase MustBeAhead = new("plan.must-be-ahead", "That day is not ahead. Say one to come, for example “in three months”.");
    public static readonly Phrase Due = new("plan.due", "Plans to review");
    public static readonly Phrase DueLine = new("plan.due-line", "**{account}** · the day you set: {day}");
    public static readonly Phrase ReviewButton = new("plan.review-button", "Review the plan for {account}");
}
