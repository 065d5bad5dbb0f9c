namespace KamBot.Sales.Calls;

/// <summary>Who was to be there, and who was. <see cref="VisitNumber"/> counts the documented calls with this person.</summary>
public sealed record Attendance
{
    public required Guid CallId { get; init; }
    public required Guid PersonId { get; init; }
    public required string TenantId { get; init; }
    public bool WasPlanned { get; init; }
    public bool WasThere { get; init; }
    public int VisitNumber { get; init; }
}
