using KamBot.Dialogs.Reading;

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
    public OpportunityStage Stage { get; init; }
    public OpportunityState State { get; init; }

    /// <summary>The amount in <see cref="Currency"/>, an ISO code; both or neither.</summary>
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }

    /// <summary>The day the customer is expected to buy.</summary>
    public DateOnly? ExpectedOn { get; init; }

    /// <summary>0 to 100, as the rep believes.</summary>
    public int? Probability { get; init; }

    /// <summary>Set while it is deferred: the day to look at it again.</summary>
    public DateOnly? DeferredUntil { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public required DateTimeOffset TouchedAt { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }

    public Money? Value => Amount is { } amount && Currency is { } currency ? new Money(amount, currency) : null;
}

/// <summary>O2: the four stages on the way. The names are stored: never change one.</summary>
public enum OpportunityStage
{
    Potential,
    Intention,
    Proposal,
    Negotiation,
}

/// <summary>Where it stands. The names are stored: never change one.</summary>
public enum OpportunityState
{
    /// <summary>Nobody decided yet whether to go after it.</summary>
    Open,
    Pursued,
    Deferred,
    Closed,
    Won,
    Lost,

    /// <summary>O7: its owner wants to pursue it, and a manager has not answered yet.</summary>
    Waiting,
}
