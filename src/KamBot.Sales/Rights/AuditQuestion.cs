namespace KamBot.Sales.Rights;

/// <summary>Which lines of the audit trail. Null asks for all.</summary>
public sealed record AuditQuestion
{
    public string? UserId { get; init; }

    /// <summary>The act, or its beginning: <c>account.</c> asks for all that happened to accounts.</summary>
    public string? Act { get; init; }
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many younger ones to leave out.</summary>
    public int Skip { get; init; }
    public int Most { get; init; } = 100;
}
