namespace KamBot.Sales.Relationships;

/// <summary>A post at a customer, whoever holds it. People move; the post and its reporting line stay.</summary>
public sealed record Position
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }

    /// <summary>As written, for example <c>Head of Purchasing</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The post it reports to; null for the top and for posts of which nobody said.</summary>
    public Guid? ReportsToId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}
