namespace KamBot.Sales.Accounts;

/// <summary>A customer. What is known about it stands in claims; here is only what lists and searches need.</summary>
public sealed record Account
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string Name { get; init; }

    /// <summary>The name as it is searched: folded by <c>TextFolding.FoldHan</c>.</summary>
    public required string SearchName { get; init; }
    public required string OwnerId { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When somebody last planned or documented something here; puts the account among the recent ones.</summary>
    public required DateTimeOffset TouchedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}
