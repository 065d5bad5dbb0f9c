using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>
/// How far a claim can still be relied on: the weight of its evidence × 0.5^(age / half-life). The value itself never changes by it.
/// docs/map-rules.md shows the same formula with an example.
/// </summary>
public static class Fading
{
    public static double WeightOf(Evidence evidence) => evidence switch
    {
        Evidence.Seen => 1.0,
        Evidence.Said => 0.8,
        Evidence.Heard => 0.5,
        _ => 0.3,
    };

    /// <summary>0 to 1. A claim of the future counts as one of today; half-lives of nought or less never fade.</summary>
    public static double Confidence(Evidence evidence, TimeSpan age, int halfLifeDays) =>
        WeightOf(evidence) * (halfLifeDays <= 0 ? 1 : Math.Pow(0.5, Math.Max(0, age.TotalDays) / halfLifeDays));

    /// <summary>True where the claim is older than its half-life.</summary>
    public static bool IsPast<T>(Held<T> held) => held.Confidence < WeightOf(held.Evidence) / 2;
}
