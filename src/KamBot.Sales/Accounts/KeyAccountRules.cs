using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>Whether an account meets a criterion.</summary>
public enum CriterionState
{
    Met,
    Missed,
    Unknown,
}

/// <summary>What the criteria together say.</summary>
public enum KeyAccountAdvice
{
    Key,
    NotKey,
    NotEnoughKnown,
}

/// <summary>One criterion as it stands.</summary>
public sealed record CriterionResult(KeyCriterion Criterion, int Weight, CriterionState State);

/// <summary>K4: what the criteria say of an account. Weights are of <paramref name="All"/>.</summary>
public sealed record KeyAccountJudgement(IReadOnlyList<CriterionResult> Results, int Met, int Unknown, int All, KeyAccountAdvice Advice);

/// <summary>
/// K4, published in docs/accounts.md: a key account meets at least three criteria that together weigh at least the needed share of all
/// weights. What is not known counts for neither side: where it could still decide, not enough is known.
/// </summary>
public static class KeyAccountRules
{
    public static KeyAccountJudgement Judge(KeyAccountCriteria criteria, AccountRating rating)
    {
        var results = KeyAccountCriteria.Default.Criteria.Select(each => criteria[each.Criterion])
            .Where(each => each.Criterion != KeyCriterion.Together && each.Weight > 0)
            .Select(each => new CriterionResult(each.Criterion, each.Weight, StateOf(each, rating))).ToList();
        var (met, unknown, all) = (WeightOf(CriterionState.Met), WeightOf(CriterionState.Unknown), results.Sum(each => each.Weight));
        var (metCount, unknownCount) = (CountOf(CriterionState.Met), CountOf(CriterionState.Unknown));
        return new KeyAccountJudgement(results, met, unknown, all, Enough(met, metCount)
            ? KeyAccountAdvice.Key
            : Enough(met + unknown, metCount + unknownCount) ? KeyAccountAdvice.NotEnoughKnown : KeyAccountAdvice.NotKey);

        int WeightOf(CriterionState state) => results.Where(each => each.State == state).Sum(each => each.Weight);

        int CountOf(CriterionState state) => results.Count(each => each.State == state);

        bool Enough(int weight, int count) =>
            count >= KeyAccountCriteria.LeastMet && weight * 100 >= criteria.NeededShare * all;
    }

    public static CriterionState StateOf(CriterionSetting setting, AccountRating rating) => setting.Criterion switch
    {
        KeyCriterion.Volume => AtLeast(rating.Volume, setting),
        KeyCriterion.Potential => AtLeast(rating.Elsewhere, setting),
        KeyCriterion.Margin => AtLeast(rating.Margin, setting),
        KeyCriterion.Growth => AtLeast(rating.Growth, setting),
        KeyCriterion.Traits => AtLeast(rating.Traits?.Count, setting),
        KeyCriterion.Credit => Good(rating.Credit),
        KeyCriterion.Access => Good(rating.Access),
        KeyCriterion.Openness => Good(rating.Openness),
        _ => CriterionState.Unknown,
    };

    /// <summary>An amount in a currency without a threshold cannot be judged: currencies are never converted.</summary>
    private static CriterionState AtLeast(Money? amount, CriterionSetting setting) =>
        amount is { } money && setting.Amounts?.TryGetValue(money.Currency, out var threshold) == true
            ? money.Amount >= threshold ? CriterionState.Met : CriterionState.Missed
            : CriterionState.Unknown;

    private static CriterionState AtLeast(decimal? figure, CriterionSetting setting) => figure switch
    {
        null => CriterionState.Unknown,
        _ when figure >= (setting.Threshold ?? 0) => CriterionState.Met,
        _ => CriterionState.Missed,
    };

    private static CriterionState Good(Rating? rating) => rating switch
    {
        Rating.Good => CriterionState.Met,
        Rating.Poor => CriterionState.Missed,
        _ => CriterionState.Unknown,
    };
}
