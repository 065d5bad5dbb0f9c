using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Plans;

/// <summary>How it goes against the plan for an account. The names are stored: never change one.</summary>
public enum PlanStanding
{
    OnPlan,
    Behind,
    Outdated,
    None,
}

/// <summary>N5: a look at the plan for an account, wherever it is written down, and the day of the next one.</summary>
public static class ReviewPlan
{
    public static readonly Options<PlanStanding> Standings = Options.Of(
        "plan-standing",
        (PlanStanding.OnPlan, "On plan|as planned|good"),
        (PlanStanding.Behind, "Behind|behind plan|late"),
        (PlanStanding.Outdated, "Out of date|outdated|wrong"),
        (PlanStanding.None, "There is no plan|no plan|none"));

    public static readonly Question<Picked> Account = Ask.PickKnown("account", "Whose plan?", SalesPicks.Accounts)
        .Called("Customer").Needed();

    public static readonly Question<PlanStanding> Standing = Ask.OneOf("standing", "How does it go against the plan?", Standings)
        .Called("Against the plan").Needed().Because("A plan that nobody holds against what happened is a wish. Five minutes now save a quarter in the wrong direction.");

    public static readonly Question<string> Correction = Ask.Text("correction", "What must change, and who does it?").Called("To change");

    public static readonly Question<DateOnly> Next = Ask.Day("next", "When do you look at it again?")
        .Called("Next look").Needed().Because("On the morning of that day I remind you.");

    public static readonly Flow Script = Flow.Named("review-plan", "Review a plan")
        .Ask(Account, Standing)
        .WhenAnyOf(Standing, [PlanStanding.Behind, PlanStanding.Outdated, PlanStanding.None], ask: Correction)
        .Ask(Next)
        .CheckAnswers()
        .Finish();
}
