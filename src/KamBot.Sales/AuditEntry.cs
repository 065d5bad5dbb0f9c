namespace KamBot.Sales;

/// <summary>Who did what to which record, when. Names the act, never the content.</summary>
public sealed record AuditEntry
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string AuthorId { get; init; }
    public required string Act { get; init; }
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset At { get; init; }
}
