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

    /// <summary>How far the decision to look after this customer has come.</summary>
    public AccountStanding Standing { get; init; }

    /// <summary>Null until somebody decided whether it is a key account.</summary>
    public bool? IsKeyAccount { get; init; }
    public AccountTier? Tier { get; init; }

    /// <summary>The account one tier above, of which this one is a part.</summary>
    public Guid? ParentId { get; init; }

    /// <summary>The customer's number in the company's own systems; finds the account again when a file is imported.</summary>
    public string? Number { get; init; }

    /// <summary>The index of improvement potential, 0 to 100; ranks accounts.</summary>
    public int? Potential { get; init; }

    /// <summary>The day of the next review of an account without results.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>The day on which the owner looks at the plan for it again.</summary>
    public DateOnly? PlanReviewOn { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}

/// <summary>K1: a customer is proposed, then taken on or turned down by management. The names are stored: never change one.</summary>
public enum AccountStanding
{
    /// <summary>Came up while talking; nobody proposed it yet.</summary>
    Working,
    Proposed,
    Accepted,

    /// <summary>Turned down; stays on record with the reason.</summary>
    Rejected,
}

/// <summary>K3: tiers roll up, each into the next.</summary>
public enum AccountTier
{
    Territory,
    Regional,
    National,
    Global,
}
