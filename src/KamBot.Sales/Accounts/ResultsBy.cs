using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>K7: when an account brings results.</summary>
public enum ResultsBy
{
    Now,
    ThreeMonths,
    SixMonths,
    TwelveMonths,
    NotInSight,
}

/// <summary>K7: whether our senior management must go there.</summary>
public enum SeniorVisitNeed
{
    Needed,
    NotNeeded,
}

/// <summary>The words of priorities.</summary>
public static class Priorities
{
    public static readonly Options<ResultsBy> When = Options.Of(
        "results-by",
        (ResultsBy.Now, "Now|this month|at once"),
        (ResultsBy.ThreeMonths, "In 3 months|3 months|three months|a quarter"),
        (ResultsBy.SixMonths, "In 6 months|6 months|six months|half a year"),
        (ResultsBy.TwelveMonths, "In 12 months|12 months|twelve months|a year|next year"),
        (ResultsBy.NotInSight, "Not in sight|never|nothing in sight"));

    public static readonly Options<SeniorVisitNeed> SeniorVisits = Options.Of(
        "senior-visit",
        (SeniorVisitNeed.Needed, "Yes, it is needed|yes|needed"),
        (SeniorVisitNeed.NotNeeded, "Not now|no|not needed"));
}
