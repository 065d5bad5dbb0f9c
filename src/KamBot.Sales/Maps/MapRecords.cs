using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>The records of one account that its map is drawn from. Claims are oldest first; another author's private ones are left out.</summary>
public sealed record MapRecords
{
    public required Account Account { get; init; }
    public required IReadOnlyList<Person> People { get; init; }
    public required IReadOnlyList<Claim> Claims { get; init; }
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Those not ended.</summary>
    public required IReadOnlyList<Holding> Holdings { get; init; }
    public required IReadOnlyList<Opportunity> Deals { get; init; }

    /// <summary>Who was there at which documented call, by its moment.</summary>
    public required IReadOnlyList<KeyValuePair<Guid, DateTimeOffset>> Meetings { get; init; }
}
