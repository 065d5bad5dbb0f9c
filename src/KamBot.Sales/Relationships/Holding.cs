namespace KamBot.Sales.Relationships;

/// <summary>That a person holds or held a position. Ends when the person moves on and is kept as history.</summary>
public sealed record Holding
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required Guid PersonId { get; init; }
    public required Guid PositionId { get; init; }

    /// <summary>First day, where known.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Last day; null while the person holds the position.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The call or message it comes from.</summary>
    public required Guid SourceId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}
