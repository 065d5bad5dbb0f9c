namespace KamBot.Sales.Reminders;

/// <summary>What one scan did. Counts only: it is shown to operators and logged.</summary>
public sealed record ScanResult
{
    public int PeopleLookedAt { get; init; }
    public int NoticesAdded { get; init; }

    /// <summary>Written by somebody else at the same moment: another host, or the person. The next scan looks again.</summary>
    public int Conflicts { get; init; }

    /// <summary>Reminders that had come and were left, by reason.</summary>
    public IReadOnlyDictionary<LeftBecause, int> Left { get; init; } = new Dictionary<LeftBecause, int>();

    /// <summary>True where the scan stopped at its limit and more may be due.</summary>
    public bool IsCut { get; init; }
}

/// <summary>Why a reminder that had come is not sent.</summary>
public enum LeftBecause
{
    /// <summary>Its time passed long ago: the host slept, the clock jumped. Missed ones are not made up for.</summary>
    Missed,
    Off,
    Snoozed,
    NotADayOfWork,
    Holiday,
    Quiet,
    Budget,

    /// <summary>The nightly question, unanswered for three nights.</summary>
    Paused,

    /// <summary>It comes in another bundle of about the same time.</summary>
    InABundle,

    /// <summary>The app was removed, and the person has not spoken since.</summary>
    Unreachable,

    /// <summary>It was told already.</summary>
    Told,

    /// <summary>Nothing on the person's maps is worth a question. Found when it is written, or by the dry run; never by the scan.</summary>
    NothingToAsk,
}
