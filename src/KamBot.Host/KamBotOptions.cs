using KamBot.Sales.Maps;

namespace KamBot.Host;

/// <summary>The section <c>KamBot</c>: what belongs to no channel and no store.</summary>
internal sealed class KamBotOptions
{
    public const string Section = "KamBot";

    /// <summary>Where a developer's KamBot listens (appsettings.Development.json says the same).</summary>
    public static readonly Uri LocalUrl = new("http://localhost:3978");

    /// <summary>User ids (Entra object ids, or a demo user) with the rights of a manager.</summary>
    public string[] Managers { get; set; } = [];

    /// <summary>User ids of sales operations: they see all, and set criteria and thresholds.</summary>
    public string[] Operations { get; set; } = [];

    /// <summary>User ids of administrators: they see all too, and look after people, the audit trail and what is erased.</summary>
    public string[] Administrators { get; set; } = [];

    /// <summary>The file of people, taken in whenever the host starts; see docs/operations/people-and-rights.md.</summary>
    public string? PeopleFile { get; set; }

    /// <summary>Where people reach this host from outside, for links in cards; without it there are none outside Development.</summary>
    public Uri? PublicUrl { get; set; }

    /// <summary>After how many days each kind of claim is worth half.</summary>
    public HalfLives HalfLives { get; set; } = new();

    /// <summary>A folder with public holidays to add to those that come with KamBot; none without it.</summary>
    public string? HolidayFolder { get; set; }

    /// <summary>ISO code taken where an amount names none.</summary>
    public string DefaultCurrency { get; set; } = "EUR";

    /// <summary>IANA zone of people whose channel tells none.</summary>
    public string DefaultTimeZone { get; set; } = TimeZoneInfo.Local.Id;
}
