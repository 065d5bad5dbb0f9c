namespace KamBot.Sales.Rights;

/// <summary>
/// Whose accounts somebody sees and works on besides the own ones, and when: a manager those of the team, a deputy those of whoever is
/// away. Counted out when the file of people or a deputy changes, so that a read looks up one row and walks no hierarchy.
/// </summary>
public sealed record Sight
{
    /// <summary>In the place of the owner: the deputy of a manager who has no team sees all, as the manager does.</summary>
    public const string Everybody = "*";

    public required Guid Id { get; init; }
    public required string TenantId { get; init; }

    /// <summary>Who sees.</summary>
    public required string UserId { get; init; }

    /// <summary>Whose accounts.</summary>
    public required string OwnerId { get; init; }

    /// <summary>By whom: the manager himself, or the one who is away.</summary>
    public required string ForId { get; init; }
    public SightKind Kind { get; init; }
    public DateTimeOffset FromAt { get; init; } = DateTimeOffset.MinValue;
    public DateTimeOffset UntilAt { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>What one deputy brought bears one source, so that it ends together.</summary>
    public Guid SourceId { get; init; }
    public int Version { get; init; }
}

/// <summary>The names are stored.</summary>
public enum SightKind
{
    Team,
    Deputy,
}
