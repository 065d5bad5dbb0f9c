using KamBot.Sales.Maps;

namespace KamBot.Sales.Relationships;

/// <summary>What is held true about a person now: the youngest claim of each attribute, and the trends. A view; nothing of it is kept.</summary>
public sealed record PersonView
{
    public required Person Person { get; init; }
    public KeyRole? Role { get; init; }
    public Character? Character { get; init; }
    public string? Focus { get; init; }
    public Stance? Stance { get; init; }

    /// <summary>How closeness moved, oldest first.</summary>
    public required IReadOnlyList<Trend> Closeness { get; init; }

    /// <summary>How trust moved, oldest first.</summary>
    public required IReadOnlyList<Trend> Trust { get; init; }

    /// <summary>What was said for the deal wins; what was not falls back to what holds for the account.</summary>
    public static PersonView Of(Person person, IEnumerable<Claim> claims, Guid? opportunityId = null)
    {
        var own = claims
            .Where(claim => claim.SubjectId == person.Id && (claim.OpportunityId is null || claim.OpportunityId == opportunityId))
            .OrderBy(claim => claim.OpportunityId is not null).ThenBy(claim => claim.At).ToList();
        return new PersonView
        {
            Person = person,
            Role = Enum.TryParse<KeyRole>(Latest(own, ClaimAttributes.Role), out var role) ? role : null,
            Character = Enum.TryParse<Character>(Latest(own, ClaimAttributes.Character), out var character) ? character : null,
            Focus = Latest(own, ClaimAttributes.Focus),
            Stance = Enum.TryParse<Stance>(Latest(own, ClaimAttributes.Stance), out var stance) ? stance : null,
            Closeness = Moves(own, ClaimAttributes.Closeness),
            Trust = Moves(own, ClaimAttributes.Trust),
        };
    }

    private static string? Latest(IEnumerable<Claim> claims, string attribute) =>
        claims.LastOrDefault(claim => claim.Attribute == attribute)?.Value;

    private static IReadOnlyList<Trend> Moves(IEnumerable<Claim> claims, string attribute) =>
        [.. claims.Where(claim => claim.Attribute == attribute).Select(claim => Enum.Parse<Trend>(claim.Value))];
}
