namespace KamBot.Sales.Calls;

/// <summary>A sales call from plan to report. Either half may be missing: planned and not yet made, or made without a plan.</summary>
public sealed record Call
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string OwnerId { get; init; }
    public required CallKind Kind { get; init; }

    /// <summary>Start in UTC.</summary>
    public required DateTimeOffset StartsAt { get; init; }
    public DateTimeOffset? PlannedAt { get; init; }
    public DateTimeOffset? DocumentedAt { get; init; }
    public CallResult? Result { get; init; }
    public CallPlan? Plan { get; init; }
    public CallReport? Report { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}

public enum CallKind
{
    Meeting,
    OneToOne,
    Phone,
    Online,
    SiteVisit,
}

/// <summary>Result against the objective.</summary>
public enum CallResult
{
    Reached,
    Partly,
    Missed,
}
