namespace KamBot.Storage.Notices;

/// <summary>What an operator sees of the outbox: numbers, kinds and codes, nobody's name and no word.</summary>
public sealed record OutboxState
{
    public int Waiting { get; init; }

    /// <summary>Of those, what should have been said by now.</summary>
    public int Due { get; init; }

    /// <summary>Since when the longest waiting one is due; null where none is.</summary>
    public DateTimeOffset? DueSince { get; init; }

    public IReadOnlyList<FailedNotices> Failed { get; init; } = [];
}

/// <summary>How many notices of a kind were given up for the same reason, and when the last of them.</summary>
public sealed record FailedNotices(string Kind, string Failure, int Count, DateTimeOffset? Last);
