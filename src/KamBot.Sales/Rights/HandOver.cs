namespace KamBot.Sales.Rights;

/// <summary>
/// Accounts that changed hands together, with everything that went with them: for telling the new owner, and for taking it back. Who
/// said and did what before stays as it was.
/// </summary>
public sealed record HandOver
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string FromId { get; init; }
    public required string ToId { get; init; }
    public required string ById { get; init; }
    public required DateTimeOffset At { get; init; }
    public required HandedOver Moved { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}

/// <summary>The ids of what went from one to the other.</summary>
public sealed record HandedOver
{
    public IReadOnlyList<Guid> Accounts { get; init; } = [];
    public IReadOnlyList<Guid> Calls { get; init; } = [];
    public IReadOnlyList<Guid> Commitments { get; init; } = [];
    public IReadOnlyList<Guid> Deals { get; init; } = [];
}
