using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Accounts;

/// <summary>What the index of improvement potential is made of.</summary>
public enum PotentialFactor
{
    /// <summary>The share of what they buy that they buy elsewhere.</summary>
    Unused,
    Growth,
    Openness,
    Access,
}

/// <summary>One factor: how many of its points it brings; null where it is not known.</summary>
public sealed record PotentialPart(PotentialFactor Factor, int Weight, decimal? Points);

/// <summary>
/// K5, published in docs/accounts.md: how much better things could be, 0 to 100. Only what is known brings points, so that nobody
/// climbs by not being known; <see cref="Coverage"/> says how much of the index is known, <see cref="AtMost"/> what it could become.
/// </summary>
public sealed record PotentialIndex(IReadOnlyList<PotentialPart> Parts)
{
    /// <summary>Percent a year that bring all points for growth.</summary>
    private const decimal FullGrowth = 20;

    /// <summary>Null where nothing is known.</summary>
    public int? Value => Coverage == 0 ? null : (int)Math.Round(Points, MidpointRounding.AwayFromZero);

    /// <summary>How much of the index rests on what is known, in percent.</summary>
    public int Coverage => Parts.Where(part => part.Points is not null).Sum(part => part.Weight);

    public int AtMost => (int)Math.Round(Points + 100 - Coverage, MidpointRounding.AwayFromZero);

    public IEnumerable<PotentialFactor> Unknown => Parts.Where(part => part.Points is null).Select(part => part.Factor);

    private decimal Points => Parts.Sum(part => part.Points ?? 0);

    public static PotentialIndex Of(AccountRating rating) => new(
    [
        Part(PotentialFactor.Unused, 40, UnusedShare(rating)),
        Part(PotentialFactor.Growth, 20, rating.Growth is { } growth ? Math.Clamp(growth / FullGrowth, 0, 1) : null),
        Part(PotentialFactor.Openness, 20, Share(rating.Openness)),
        Part(PotentialFactor.Access, 20, Share(rating.Access)),
    ]);

    private static PotentialPart Part(PotentialFactor factor, int weight, decimal? share) => new(factor, weight, share * weight);

    /// <summary>Known only where both amounts are, in one currency.</summary>
    private static decimal? UnusedShare(AccountRating rating) =>
        rating is { Volume: { } ours, Elsewhere: { } others } && ours.Currency == others.Currency
            ? ours.Amount + others.Amount == 0 ? 0 : others.Amount / (ours.Amount + others.Amount)
            : null;

    private static decimal? Share(Rating? rating) => rating switch
    {
        Rating.Good => 1,
        Rating.Poor => 0,
        _ => null,
    };
}
