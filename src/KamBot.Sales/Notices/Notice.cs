namespace KamBot.Sales.Notices;

/// <summary>
/// Something KamBot is to say of its own accord to one person. Holds no words: what is said is written when it is sent, in the
/// reader's language and from what is true then.
/// </summary>
public sealed record Notice
{
    public required Guid Id { get; init; }
    public required string TenantId { get; init; }
    public required string ToUserId { get; init; }

    /// <summary>Which of the capabilities' notices; the name is stored.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about: an account, an import, a call.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>At most 100 characters; the same person is told the same thing once.</summary>
    public required string Once { get; init; }
    public required DateTimeOffset DueAt { get; init; }
    public NoticeState State { get; init; }

    /// <summary>How often sending was tried.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was settled: sent, found moot, or given up.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Why it could not be sent: a code, never words of people.</summary>
    public string? Failure { get; init; }
    public int Version { get; init; }
}

public enum NoticeState
{
    Waiting,
    Sent,

    /// <summary>Not said: by the time it was due there was nothing to say any more.</summary>
    Moot,

    /// <summary>Given up: nobody to speak to, or refused for good.</summary>
    Failed,
}
