using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>What is held true about an account now. A view over its claims; nothing of it is kept.</summary>
internal sealed record ProfileView
{
    /// <summary>In the order in which they are asked; figures by year, the youngest year first.</summary>
    public required IReadOnlyList<KnownFact> Facts { get; init; }

    public required IReadOnlyList<InstalledSystem> Systems { get; init; }

    /// <summary>What was said to be unknown and is not answered yet: attributes of facts.</summary>
    public required IReadOnlySet<string> Unknown { get; init; }

    public static ProfileView Of(IEnumerable<Claim> claims, DateTimeOffset now)
    {
        var all = claims.ToList();
        var own = all.Where(claim => claim.SubjectKind == SubjectKind.Account).ToList();
        var latest = own.Where(claim => claim.ObjectId is null).GroupBy(claim => claim.Attribute)
            .Select(same => same.MaxBy(claim => (claim.At, claim.Id))!)
            .ToLookup(claim => claim.Attribute.Split('/')[0]);
        var unknown = own.Select(claim => claim.SubjectId).Distinct().SelectMany(subject => OpenUnknowns.Of(own, subject))
            .Where(claim => claim.ObjectId is null).Select(claim => claim.Value).ToHashSet();
        return new ProfileView
        {
            Facts =
            [
                .. ProfileParts.All.Where(part => part != ProfileParts.System).SelectMany(part => part.Facts)
                    .SelectMany(fact => latest[fact.Attribute].OrderByDescending(claim => claim.Attribute, StringComparer.Ordinal)
                        .Select(claim => KnownFact.Of(fact, claim, now))
                        .Select(known => unknown.Contains(fact.Attribute) ? known with { IsAged = true } : known)),
            ],
            Systems = InstalledSystem.Of(own, now),
            Unknown = unknown,
        };
    }

    /// <summary>True where somebody said that it is not known, and nobody has answered since.</summary>
    public bool IsUnknown(ProfileFact fact) =>
        Unknown.Contains(fact.Attribute) || (Find(fact) is null && Unknown.Any(open => open.Split('/')[0] == fact.Attribute));

    /// <summary>The fact as known now; of those by year the youngest year.</summary>
    public KnownFact? Find(ProfileFact fact) => Facts.FirstOrDefault(known => known.Fact == fact);

    public IEnumerable<KnownFact> In(ProfileSection section) => Facts.Where(known => known.Fact.Part.Section == section);
}
