namespace KamBot.Sales.Files;

/// <summary>A file somebody sent to be taken in, from upload to result. All of it becomes records, or nothing.</summary>
public sealed record FileImport
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string OwnerId { get; init; }
    public required ImportKind Kind { get; init; }
    public required string FileName { get; init; }

    /// <summary>The bytes as they came; null once the import is over, so that nothing is kept twice.</summary>
    public byte[]? Content { get; init; }

    /// <summary>Which column means what, as JSON: guessed first, corrected by people.</summary>
    public string? Mapping { get; init; }
    public ImportState State { get; init; }
    public int Rows { get; init; }
    public int RowsDone { get; init; }
    public int Added { get; init; }
    public int Updated { get; init; }

    /// <summary>What was wrong with which rows, as JSON; at most the first hundred.</summary>
    public string? Errors { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? FinishedAt { get; init; }
    public int Version { get; init; }
}

public enum ImportKind
{
    Accounts,
    People,
}

public enum ImportState
{
    /// <summary>Waits for its owner to look at the preview.</summary>
    Previewed,

    /// <summary>Waits for its turn, or is being written.</summary>
    Running,

    /// <summary>All is checked and written, and becomes visible slice by slice: from here on it only goes forward.</summary>
    Showing,
    Done,
    Refused,
    Dropped,
}
