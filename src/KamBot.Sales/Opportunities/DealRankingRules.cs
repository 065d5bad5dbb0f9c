using KamBot.Dialogs.Questions;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Opportunities;

/// <summary>O6: what puts one opportunity before another. The names are stored nowhere.</summary>
public enum DealPoint
{
    Size,
    Credit,
    Willing,
    Worth,
    Earlier,
    Relationship,
}

/// <summary>O6: six points by which open opportunities are ranked. Pure, published in docs/opportunity-rules.md.</summary>
public static class DealRankingRules
{
    /// <summary>A deal is big from this part of the value that needs an approval.</summary>
    public const decimal BigFrom = 0.25m;

    /// <summary>Good where the value is a quarter of what needs an approval or more, poor below it.</summary>
    public static Rating Size(Opportunity deal, OpportunityLimits limits) =>
        SizeOf(deal, limits) is not { } size ? Rating.Unknown : size >= BigFrom ? Rating.Good : Rating.Poor;

    /// <summary>Credit and payment, as the account is rated.</summary>
    public static Rating Credit(AccountRating account) => account.Credit ?? Rating.Unknown;

    /// <summary>Good where they must act now and have the budget.</summary>
    public static Rating Willing(Assessment? last) => Both(last, Criterion.Urgency, Criterion.Budget);

    /// <summary>Good where the profit is good and it is worth having beyond the revenue.</summary>
    public static Rating Worth(Assessment? last) => Both(last, Criterion.Profit, Criterion.StrategicValue);

    /// <summary>Good where the account bought from us within the year, at no less than our average margin.</summary>
    public static Rating Earlier(AccountRating account) => (account.Volume?.Amount, account.Margin) switch
    {
        (0, _) or (_, < 0) => Rating.Poor,
        (null, _) => Rating.Unknown,
        _ => Rating.Good,
    };

    /// <summary>Good where our relationship is better than the competitors' and the decision makers want us.</summary>
    public static Rating Relationship(Assessment? last) => Both(last, Criterion.Relationship, Criterion.DecisionMakers);

    public static IReadOnlyDictionary<DealPoint, Rating> Points(Opportunity deal, Assessment? last, AccountRating account, OpportunityLimits limits) =>
        new Dictionary<DealPoint, Rating>
        {
            [DealPoint.Size] = Size(deal, limits),
            [DealPoint.Credit] = Credit(account),
            [DealPoint.Willing] = Willing(last),
            [DealPoint.Worth] = Worth(last),
            [DealPoint.Earlier] = Earlier(account),
            [DealPoint.Relationship] = Relationship(last),
        };

    /// <summary>Each + counts one up and each − one down; then the fewer unknown come first, then the bigger forecast.</summary>
    public static IReadOnlyList<RankedDeal> Rank(IEnumerable<RankedDeal> deals, OpportunityLimits limits) =>
    [
        .. deals.OrderByDescending(deal => deal.Count(Rating.Good) - deal.Count(Rating.Poor))
            .ThenBy(deal => deal.Count(Rating.Unknown))
            .ThenByDescending(deal => SizeOf(deal.Deal, limits) * (deal.Deal.Probability ?? 0))
            .ThenBy(deal => deal.Deal.SearchName, StringComparer.Ordinal),
    ];

    /// <summary>The value by what needs an approval in its currency, so that currencies compare; null where either is missing.</summary>
    private static decimal? SizeOf(Opportunity deal, OpportunityLimits limits) =>
        deal.Value is { } value && limits.Amounts.TryGetValue(value.Currency, out var threshold) && threshold > 0 ? value.Amount / threshold : null;

    private static Rating Both(Assessment? last, Criterion one, Criterion other) => (last?.Of(one).Rating, last?.Of(other).Rating) switch
    {
        (Rating.Poor, _) or (_, Rating.Poor) => Rating.Poor,
        (Rating.Good, Rating.Good) => Rating.Good,
        _ => Rating.Unknown,
    };
}

/// <summary>An open opportunity with its six points.</summary>
public sealed record RankedDeal(Opportunity Deal, string Account, IReadOnlyDictionary<DealPoint, Rating> Points)
{
    public int Count(Rating rating) => Points.Values.Count(each => each == rating);
}
