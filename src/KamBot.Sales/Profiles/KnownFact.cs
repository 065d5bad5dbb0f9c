using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What is held true about one thing now: the youngest claim, and whether it has gone out of date.</summary>
internal sealed record KnownFact(ProfileFact Fact, Claim Claim, bool IsAged)
{
    public string Value => Claim.Value;

    /// <summary>The year of a fact that is known for each year by itself.</summary>
    public int? Year => Claim.Attribute.Split('/') is [_, var year] && int.TryParse(year, out var number) ? number : null;

    public static KnownFact Of(ProfileFact fact, Claim claim, DateTimeOffset now) =>
        new(fact, claim, ProfileRules.IsAged(fact, claim, now));
}
