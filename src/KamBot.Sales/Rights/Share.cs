namespace KamBot.Sales.Rights;

/// <summary>One account lent to a colleague, until it is withdrawn. The owner stays the owner.</summary>
public sealed record Share
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required Guid AccountId { get; init; }
    public required string UserId { get; init; }
    public ShareRight Right { get; init; }
    public required string ById { get; init; }
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? WithdrawnAt { get; init; }
    public int Version { get; init; }
}

/// <summary>The names are stored.</summary>
public enum ShareRight
{
    Read,
    Work,
}
