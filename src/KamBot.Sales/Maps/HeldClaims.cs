using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>Reads the stored value of a claim; false for what cannot be read.</summary>
internal delegate bool ReadValue<T>(string stored, out T value);

/// <summary>
/// What the claims of an account hold now: of each kind the youngest. For a deal its own claims come first, and those of the whole
/// account where the deal has none.
/// </summary>
internal sealed class HeldClaims
{
    private static readonly TimeSpan NewFor = TimeSpan.FromDays(7);

    private readonly Dictionary<(Guid Subject, string Attribute, Guid? Object), List<Claim>> _byKind;
    private readonly DateTimeOffset _now;
    private readonly HalfLives _halfLives;

    public HeldClaims(IEnumerable<Claim> claims, Guid? dealId, DateTimeOffset now, HalfLives halfLives)
    {
        (_now, _halfLives) = (now, halfLives);
        _byKind = claims.Where(claim => claim.OpportunityId is null || claim.OpportunityId == dealId)
            .OrderBy(claim => claim.At).ThenBy(claim => claim.Id)
            .GroupBy(KindOf)
            .ToDictionary(same => same.Key, same => Nearest(same));
    }

    /// <summary>The youngest claim as a value; null where there is none, or where it says that there is none any more.</summary>
    public Held<T>? Latest<T>(Guid subject, string attribute, ReadValue<T> read, Guid? about = null) =>
        _byKind.TryGetValue((subject, attribute, about), out var claims) ? Youngest(claims, read) : null;

    /// <summary>Every claim of the kind, oldest first.</summary>
    public IReadOnlyList<Held<T>> History<T>(Guid subject, string attribute, ReadValue<T> read) =>
        _byKind.TryGetValue((subject, attribute, null), out var claims)
            ? [.. claims.Select(claim => read(claim.Value, out var value) ? Hold(claim, value, IsRecent(claim)) with { IsDoubted = IsDoubted(claim) } : null).OfType<Held<T>>()]
            : [];

    /// <summary>The youngest claim of every line of the kind.</summary>
    public IEnumerable<MapLine> Lines(string attribute, LineKind kind)
    {
        foreach (var ((_, claimed, _), claims) in _byKind)
        {
            if (claimed == attribute && claims[^1] is { ObjectId: { } to } last && to != last.SubjectId
                && Youngest<LineStrength>(claims, Read.Enum) is { } strength)
            {
                yield return new MapLine(kind, last.SubjectId, to, strength);
            }
        }
    }

    private static (Guid Subject, string Attribute, Guid? Object) KindOf(Claim claim) => claim.Attribute switch
    {
        ClaimAttributes.Unknown => (claim.SubjectId, Doubt(claim.Value), claim.ObjectId),
        MapAttributes.Conflict when claim.ObjectId is { } other && other.CompareTo(claim.SubjectId) < 0 =>
            (other, claim.Attribute, claim.SubjectId),
        MapAttributes.Practice or MapAttributes.ExecutiveVisit or MapAttributes.ManagerChange => (claim.Id, claim.Attribute, null),
        _ => (claim.SubjectId, claim.Attribute, claim.ObjectId),
    };

    private static string Doubt(string attribute) => ClaimAttributes.Unknown + ":" + attribute;

    private static List<Claim> Nearest(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        return all.Exists(claim => claim.OpportunityId is not null)
            ? all.FindAll(claim => claim.OpportunityId is not null)
            : all;
    }

    private Held<T>? Youngest<T>(List<Claim> claims, ReadValue<T> read)
    {
        var last = claims[^1];
        if (last.Value == MapAttributes.None || !read(last.Value, out var value))
        {
            return null;
        }

        var since = claims.FindLastIndex(claim => claim.Value != last.Value) + 1;
        return Hold(last, value, IsRecent(claims[since])) with
        {
            IsContested = claims.Where(claim => claim.AuthorId != last.AuthorId).GroupBy(claim => claim.AuthorId)
                .Any(others => others.Last() is var other && other.Value != last.Value && other.Evidence > last.Evidence
                    && !Fading.IsPast(Hold(other, value, false))),
            IsDoubted = IsDoubted(last),
        };
    }

    private bool IsDoubted(Claim claim)
    {
        var kind = KindOf(claim);
        return _byKind.TryGetValue((kind.Subject, Doubt(claim.Attribute), kind.Object), out var doubts) && doubts[^1].At > claim.At;
    }

    private bool IsRecent(Claim claim) => _now - claim.At <= NewFor;

    private Held<T> Hold<T>(Claim claim, T value, bool isNew) => new(
        value, claim.Id, claim.At, claim.Evidence,
        Fading.Confidence(claim.Evidence, _now - claim.At, _halfLives.DaysOf(claim.Attribute)), isNew);
}

/// <summary>How stored values are read.</summary>
internal static class Read
{
    public static bool Enum<T>(string stored, out T value) where T : struct, Enum =>
        System.Enum.TryParse(stored, out value) && System.Enum.IsDefined(value);

    public static bool Text(string stored, out string value)
    {
        value = stored;
        return stored.Length > 0;
    }
}
