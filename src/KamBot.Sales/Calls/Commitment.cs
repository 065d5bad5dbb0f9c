namespace KamBot.Sales.Calls;

/// <summary>Something promised, by us or by the customer. A key action is verified before the next one is set.</summary>
public sealed record Commitment
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public Guid? CallId { get; init; }

    /// <summary>The message that brought it; what is taken back together bears the same.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>The rep in whose list it stands.</summary>
    public required string OwnerId { get; init; }
    public required CommitmentSide Side { get; init; }

    /// <summary>Who does it, as written; null means the rep.</summary>
    public string? Who { get; init; }
    public required string What { get; init; }
    public DateOnly? DueOn { get; init; }
    public bool IsKeyAction { get; init; }
    public CommitmentState State { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DoneAt { get; init; }
    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>What the check of a key action showed.</summary>
    public string? Effect { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}

public enum CommitmentSide
{
    Ours,
    Theirs,
}

public enum CommitmentState
{
    Open,
    Done,
    Verified,
}
