using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>All that a look at one person is judged from. Nothing in it tells of customers but when calls are.</summary>
public sealed record PersonLook
{
    public required Speaker Speaker { get; init; }
    public required RemindedPerson Person { get; init; }
    public required TimeZoneInfo Zone { get; init; }
    public required DateTimeOffset Now { get; init; }

    /// <summary>The region's code, from <see cref="PublicHolidays.RegionOf"/>.</summary>
    public required string? Region { get; init; }
    public required PublicHolidays Holidays { get; init; }
    /// <summary>True where the person is not kept yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>Planned and not documented.</summary>
    public IReadOnlyList<Call> Calls { get; init; } = [];

    /// <summary>What the person was told lately, and is about to be told.</summary>
    public IReadOnlyList<Notice> Told { get; init; } = [];

    /// <summary>True where the app was removed and the person has not spoken since.</summary>
    public bool IsUnreachable { get; init; }

    public ReminderSettings Settings => Person.Settings ?? ReminderSettings.Usual;

    public DateTimeOffset LocalNow => Local(Now);

    public DateTimeOffset Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, Zone);

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);
}

/// <summary>A reminder and its moment: the day is the person's own, the subject a call or nothing.</summary>
public sealed record Coming(ReminderKind Kind, DateTimeOffset At, DateOnly Day, Guid SubjectId)
{
    /// <summary>The same is told once: bundles once a local day, calls once each.</summary>
    public string Once => ReminderNotices.OnceOf(Kind, Day, SubjectId);
}
