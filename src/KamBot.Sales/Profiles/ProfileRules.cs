using KamBot.Dialogs.Reading;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>Judgement about the profile. Pure.</summary>
internal static class ProfileRules
{
    /// <summary>Figures of the year before last are out of date, whenever they were heard.</summary>
    private const int YearsFiguresHold = 2;

    /// <summary>A fact has gone out of date once its half-life is over.</summary>
    public static bool IsAged(ProfileFact fact, Claim claim, DateTimeOffset now) =>
        now - claim.At >= TimeSpan.FromDays(fact.HalfLife)
        || (fact.IsYearly && int.TryParse(claim.Attribute.Split('/')[^1], out var year) && now.Year - year > YearsFiguresHold);

    /// <summary>How an amount moved against the year before it, in percent; null where the two cannot be compared.</summary>
    public static decimal? Growth(Money before, Money after) =>
        before.Currency == after.Currency && before.Amount > 0 && after.Amount >= 0 ? decimal.Round((after.Amount - before.Amount) / before.Amount * 100) : null;
}
