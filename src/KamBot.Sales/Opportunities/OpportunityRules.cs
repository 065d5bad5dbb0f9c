using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>The judgement about an assessment. Pure, published in docs/opportunity-rules.md, and to be recomputed by hand from the card.</summary>
public static class OpportunityRules
{
    public const int AllCriteria = 20;

    /// <summary>Without these nobody should spend the money of a pursuit.</summary>
    public static readonly IReadOnlyList<Criterion> MustBeKnown = [Criterion.Urgency, Criterion.DecisionMakers];

    /// <summary>What can be found out with the least effort comes first: at our own desk, from any contact, through a coach.</summary>
    private static readonly IReadOnlyList<Criterion> ByEffort =
    [
        Criterion.Profit, Criterion.SalesResources, Criterion.StrategicValue, Criterion.RevenueSoon, Criterion.RevenueLater, Criterion.Risk,
        Criterion.Project, Criterion.Business, Criterion.FormalCriteria, Criterion.SolutionFit, Criterion.Budget, Criterion.Urgency,
        Criterion.Finances, Criterion.UniqueValue, Criterion.Relationship, Criterion.InsiderSupport, Criterion.CulturalFit,
        Criterion.DecisionMakers, Criterion.UndisclosedCriteria, Criterion.SeniorTrust,
    ];

    /// <summary>
    /// Of a hundred: how much of the weight of the known answers is good; null where nothing is known. Unknown counts on neither side:
    /// it lowers the coverage and nothing else.
    /// </summary>
    public static int? Score(Assessment assessment, OpportunityLimits limits)
    {
        var known = Enum.GetValues<Criterion>().Where(criterion => assessment.Of(criterion).Rating != Rating.Unknown)
            .Select(criterion => (assessment.Of(criterion).Rating, Weight: limits.WeightOf(AssessOpportunity.ThemeOf(criterion)))).ToList();
        return Share(known.Where(each => each.Rating == Rating.Good).Sum(each => each.Weight), known.Sum(each => each.Weight));
    }

    /// <summary>Of a hundred: how many of the known answers of the theme are good.</summary>
    public static int? Strength(Assessment assessment, Theme theme)
    {
        var known = CriteriaOf(theme).Select(criterion => assessment.Of(criterion).Rating).Where(rating => rating != Rating.Unknown).ToList();
        return Share(known.Count(rating => rating == Rating.Good), known.Count);
    }

    /// <summary>How many of the criteria are known.</summary>
    public static int Coverage(Assessment assessment) =>
        Enum.GetValues<Criterion>().Count(criterion => assessment.Of(criterion).Rating != Rating.Unknown);

    public static IEnumerable<Criterion> CriteriaOf(Theme theme) =>
        Enum.GetValues<Criterion>().Where(criterion => AssessOpportunity.ThemeOf(criterion) == theme);

    public static IReadOnlyList<Criterion> Unknown(Assessment assessment) =>
        [.. ByNeed.Where(criterion => assessment.Of(criterion).Rating == Rating.Unknown)];

    public static IReadOnlyList<Criterion> Weak(Assessment assessment) =>
        [.. Enum.GetValues<Criterion>().Where(criterion => assessment.Of(criterion).Rating == Rating.Poor)];

    /// <summary>All criteria: those that must be known first, then by the effort it takes to find them out.</summary>
    public static readonly IReadOnlyList<Criterion> ByNeed = [.. ByEffort.OrderBy(criterion => MustBeKnown.Contains(criterion) ? 0 : 1)];

    /// <summary>What to find out next.</summary>
    public static Criterion? NextToFindOut(Assessment assessment) => Unknown(assessment).Select(criterion => (Criterion?)criterion).FirstOrDefault();

    /// <summary>True while an answer need not be asked again: known by more than a guess, and not aged.</summary>
    public static bool IsSound(Assessment last, Criterion criterion, DateTimeOffset now, OpportunityLimits limits) =>
        last.Of(criterion) is { Rating: not Rating.Unknown } judged
        && judged.Evidence != Evidence.Assumed
        && now - last.DayOf(criterion) < TimeSpan.FromDays(limits[OpportunityLimit.AgedAfter]);

    /// <summary>The answers that are other than before, in their order.</summary>
    public static IReadOnlyList<(Criterion Criterion, Rating Before, Rating Now)> Moves(Assessment before, Assessment now) =>
    [
        .. Enum.GetValues<Criterion>()
            .Select(criterion => (criterion, Before: before.Of(criterion).Rating, Now: now.Of(criterion).Rating))
            .Where(move => move.Before != move.Now),
    ];

    /// <summary>Since when the assessments (oldest first, at least one) say of the criterion what the last of them says.</summary>
    public static DateTimeOffset Since(IEnumerable<Assessment> assessments, Criterion criterion)
    {
        var all = assessments.ToList();
        var rating = all[^1].Of(criterion).Rating;
        return Enumerable.Reverse(all).TakeWhile(each => each.Of(criterion).Rating == rating).Last().At;
    }

    /// <summary>What the rule advises, and the one reason. The first that holds decides.</summary>
    public static Advice Advise(Assessment assessment, OpportunityLimits limits)
    {
        var (score, coverage) = (Score(assessment, limits), Coverage(assessment));
        var isEnough = coverage > 0 && coverage >= limits[OpportunityLimit.EnoughAnswers];
        if (isEnough && score < limits[OpportunityLimit.CloseBelow])
        {
            return new Advice(Decision.Close, AdviceReason.LowScore);
        }

        if (MustBeKnown.Where(criterion => assessment.Of(criterion).Rating == Rating.Unknown).Select(each => (Criterion?)each).FirstOrDefault() is { } missing)
        {
            return new Advice(Decision.Defer, AdviceReason.MustBeKnown) { Criterion = missing };
        }

        if (!isEnough)
        {
            return new Advice(Decision.Defer, AdviceReason.TooLittleKnown);
        }

        if (Enum.GetValues<Theme>().Where(theme => Strength(assessment, theme) is null).Select(each => (Theme?)each).FirstOrDefault() is { } dark)
        {
            return new Advice(Decision.Defer, AdviceReason.UnknownTheme) { Theme = dark };
        }

        if (Enum.GetValues<Theme>().Where(theme => Strength(assessment, theme) < limits[OpportunityLimit.WeakTheme]).Select(each => (Theme?)each).FirstOrDefault() is { } weak)
        {
            return new Advice(Decision.Defer, AdviceReason.WeakTheme) { Theme = weak };
        }

        return score >= limits[OpportunityLimit.PursueFrom]
            ? new Advice(Decision.Pursue, AdviceReason.HighScore)
            : new Advice(Decision.Defer, AdviceReason.MiddlingScore);
    }

    private static int? Share(int good, int all) =>
        all == 0 ? null : (int)Math.Round(100m * good / all, MidpointRounding.AwayFromZero);
}

/// <summary>O6: what to do with an opportunity.</summary>
public enum Decision
{
    Pursue,
    Defer,
    Close,
}

public enum AdviceReason
{
    LowScore,
    MustBeKnown,
    TooLittleKnown,
    UnknownTheme,
    WeakTheme,
    MiddlingScore,
    HighScore,
}

/// <summary>An advice with the one reason for it, and what the reason is about.</summary>
public sealed record Advice(Decision Decision, AdviceReason Reason)
{
    public Criterion? Criterion { get; init; }
    public Theme? Theme { get; init; }
}
