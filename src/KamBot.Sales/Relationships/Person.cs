namespace KamBot.Sales.Relationships;

/// <summary>Somebody at a customer. Role, character, closeness, trust and all else that may change are claims.</summary>
public sealed record Person
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; init; }
    public required string SearchName { get; init; }

    /// <summary>The position as written, for example <c>Head of Purchasing</c>.</summary>
    public string? Title { get; init; }
    public required string OwnerId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset TouchedAt { get; init; }

    /// <summary>The person's number in the company's own systems; finds the person again when a file is imported.</summary>
    public string? Number { get; init; }

    /// <summary>Set on a duplicate that was merged away: the person it turned out to be.</summary>
    public Guid? MergedIntoId { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}
