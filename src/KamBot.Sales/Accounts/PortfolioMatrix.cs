using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Accounts;

/// <summary>The four fields of the portfolio: today's revenue against the benchmark, and what is still to come.</summary>
public enum PortfolioField
{
    /// <summary>Much today, more to come.</summary>
    Invest,

    /// <summary>Little today, much to come.</summary>
    Develop,

    /// <summary>Much today, little to come.</summary>
    Keep,

    /// <summary>Little today, little to come.</summary>
    Reconsider,
}

/// <summary>One account in the portfolio.</summary>
public sealed record PortfolioEntry(string Name, Money? Revenue, FuturePotential Future);

/// <summary>
/// K6: current revenue against a benchmark, times what is still to come. The benchmark of a currency is what operations set, or else
/// the average of the accounts shown that are in this currency. An account of which revenue or future is unknown is not placed.
/// </summary>
public sealed record PortfolioMatrix
{
    public required IReadOnlyDictionary<PortfolioField, IReadOnlyList<PortfolioEntry>> Fields { get; init; }
    public required IReadOnlyList<PortfolioEntry> NotPlaced { get; init; }
    public required IReadOnlyList<Money> Benchmarks { get; init; }

    public static PortfolioMatrix Of(IReadOnlyList<PortfolioEntry> entries, IReadOnlyDictionary<string, decimal> set)
    {
        var benchmarks = entries.Select(entry => entry.Revenue).OfType<Money>().GroupBy(money => money.Currency)
            .OrderBy(same => same.Key, StringComparer.Ordinal)
            .Select(same => new Money(set.TryGetValue(same.Key, out var amount) ? amount : same.Average(money => money.Amount), same.Key))
            .ToList();
        var placed = entries.Select(entry => (Entry: entry, Field: FieldOf(entry, benchmarks))).ToList();
        return new PortfolioMatrix
        {
            Fields = Enum.GetValues<PortfolioField>().ToDictionary(
                field => field, field => (IReadOnlyList<PortfolioEntry>)[.. placed.Where(each => each.Field == field).Select(each => each.Entry)]),
            NotPlaced = [.. placed.Where(each => each.Field is null).Select(each => each.Entry)],
            Benchmarks = benchmarks,
        };
    }

    private static PortfolioField? FieldOf(PortfolioEntry entry, IReadOnlyList<Money> benchmarks)
    {
        if (entry.Revenue is not { } revenue || entry.Future == FuturePotential.Unknown)
        {
            return null;
        }

        var isMuch = revenue.Amount >= benchmarks.First(each => each.Currency == revenue.Currency).Amount;
        return (isMuch, entry.Future) switch
        {
            (true, FuturePotential.High) => PortfolioField.Invest,
            (false, FuturePotential.High) => PortfolioField.Develop,
            (true, _) => PortfolioField.Keep,
            _ => PortfolioField.Reconsider,
        };
    }
}
