namespace KamBot.Host.Jobs;

/// <summary>The section <c>Jobs</c>: what KamBot does by the clock.</summary>
internal sealed class JobsOptions
{
    public const string Section = "Jobs";

    /// <summary>Off where another host of the same database does it all.</summary>
    public bool Enabled { get; set; } = true;

    /// <summary>How often it is looked who is to be reminded; a reminder is late by this at most.</summary>
    public TimeSpan ScanEvery { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>How long after the start: the first people to speak come before it.</summary>
    public TimeSpan StartAfter { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>For how many days it is kept that something was sent, or could not be.</summary>
    public int KeepNoticesDays { get; set; } = 90;

    /// <summary>How late what is due may be before the host calls itself unwell.</summary>
    public TimeSpan MostLate { get; set; } = TimeSpan.FromMinutes(30);
}
