using KamBot.Dialogs.Questions;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K6: what is rated behind the portfolio. The names are stored: never change one.</summary>
public enum PortfolioRow
{
    OrganisationChart,
    MarketShort,
    MarketLong,
    NeedMet,
    Opinion,
    ProductFits,
    Resources,
}

/// <summary>K6: what is still to come from an account.</summary>
public enum FuturePotential
{
    High,
    Low,
    Unknown,
}

/// <summary>
/// K6, published in docs/accounts.md: the future is bright where at least three of the six rows about market and need are known and
/// more of them are good than poor; otherwise dim. With fewer than three it is not known.
/// </summary>
public static class PortfolioRules
{
    public const int LeastKnown = 3;

    /// <summary>Whether we know their organisation chart says something of us, not of their future.</summary>
    public static readonly IReadOnlyList<PortfolioRow> AboutTheFuture =
    [
        PortfolioRow.MarketShort, PortfolioRow.MarketLong, PortfolioRow.NeedMet, PortfolioRow.Opinion, PortfolioRow.ProductFits, PortfolioRow.Resources,
    ];

    public static string AttributeOf(PortfolioRow row) => AccountAttributes.Row + row;

    public static IReadOnlyDictionary<PortfolioRow, Rating> RatingsOf(IEnumerable<Claim> claims) => claims
        .Where(claim => claim.Attribute.StartsWith(AccountAttributes.Row, StringComparison.Ordinal))
        .GroupBy(claim => claim.Attribute)
        .Select(same => (Row: Enum.Parse<PortfolioRow>(same.Key[AccountAttributes.Row.Length..]), Rating: AccountRating.Rated(same.Last().Value)))
        .Where(each => each.Rating is not null)
        .ToDictionary(each => each.Row, each => each.Rating!.Value);

    public static FuturePotential FutureOf(IReadOnlyDictionary<PortfolioRow, Rating> ratings)
    {
        var known = AboutTheFuture.Where(ratings.ContainsKey).Select(row => ratings[row]).ToList();
        return known.Count < LeastKnown
            ? FuturePotential.Unknown
            : known.Count(each => each == Rating.Good) * 2 > known.Count ? FuturePotential.High : FuturePotential.Low;
    }
}
