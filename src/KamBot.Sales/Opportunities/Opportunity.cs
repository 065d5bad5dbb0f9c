namespace KamBot.Sales.Opportunities;

/// <summary>A deal that may come about at an account. People can have another role and stance in each.</summary>
public sealed record Opportunity
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string Name { get; init; }

    /// <summary>The name as it is searched: folded by <c>TextFolding.FoldHan</c>.</summary>
    public required string SearchName { get; init; }
    public required string OwnerId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset TouchedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}
