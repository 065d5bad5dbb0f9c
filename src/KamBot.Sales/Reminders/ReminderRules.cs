using KamBot.Dialogs.Questions;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>When people are reminded and when they are left alone. Pure: each rule is one sentence of docs/reminder-rules.md.</summary>
public static class ReminderRules
{
    public const int NightsUntilPause = 3;

    /// <summary>N6: after so many days a deal that nobody touched is named.</summary>
    public const int StaleDays = 30;
    public static readonly TimeSpan BeforeCall = TimeSpan.FromHours(1);
    public static readonly TimeSpan CallLength = TimeSpan.FromHours(1);
    public static readonly TimeSpan BundleReach = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan TypingPause = TimeSpan.FromMinutes(10);

    /// <summary>How far back told notices and missed moments are looked at.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromDays(14);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(2);

    /// <summary>All reminders whose moment lies after <paramref name="after"/> and not after <paramref name="until"/>, earliest first.</summary>
    public static IReadOnlyList<Coming> Between(PersonLook look, DateTimeOffset after, DateTimeOffset until)
    {
        var coming = new List<Coming>();
        for (var day = look.DayOf(after).AddDays(-1); day <= look.DayOf(until).AddDays(1); day = day.AddDays(1))
        {
            coming.Add(new Coming(ReminderKind.Morning, LocalTime.At(day, look.Settings.Morning ?? ReminderSettings.UsualMorning, look.Zone), day, Guid.Empty));
            coming.Add(new Coming(ReminderKind.Night, LocalTime.At(day, look.Settings.Night ?? ReminderSettings.UsualNight, look.Zone), day, Guid.Empty));
        }

        foreach (var call in look.Calls)
        {
            // Who plans a call at the last minute has the plan before the eyes.
            if (call.PlannedAt <= call.StartsAt - BeforeCall)
            {
                coming.Add(new Coming(ReminderKind.BeforeCall, call.StartsAt - BeforeCall, look.DayOf(call.StartsAt), call.Id));
            }

            coming.Add(new Coming(ReminderKind.AfterCall, call.StartsAt + CallLength, look.DayOf(call.StartsAt + CallLength), call.Id));
        }

        return [.. coming.Where(each => each.At > after && each.At <= until).OrderBy(each => each.At).ThenBy(each => each.Kind)];
    }

    /// <summary>What has come since the last look. A host that slept longer than two days does not look further back.</summary>
    public static IReadOnlyList<Coming> Come(PersonLook look)
    {
        var last = look.Person.NextLookAt - TimeSpan.FromTicks(1);
        return Between(look, last < look.Now - LongestSleep ? look.Now - LongestSleep : last, look.Now);
    }

    /// <summary>The next moment at which anything can be due.</summary>
    public static DateTimeOffset NextLook(PersonLook look, DateTimeOffset after) =>
        Between(look, after, after.AddDays(2))[0].At.ToUniversalTime();

    /// <summary>Why a reminder that has come is not sent now; null where it is.</summary>
    public static LeftBecause? LeftAlone(PersonLook look, Coming coming)
    {
        var isBundle = coming.Kind is ReminderKind.Night or ReminderKind.Morning;
        return look switch
        {
            _ when look.Told.Any(notice => notice.Once == coming.Once) => LeftBecause.Told,
            _ when look.IsUnreachable => LeftBecause.Unreachable,
            _ when !look.Settings.Wants(coming.Kind) => LeftBecause.Off,
            _ when IsSnoozed(look.Settings, coming.Day) => LeftBecause.Snoozed,
            _ when !IsStillTime(look, coming) => LeftBecause.Missed,
            _ when isBundle && !IsDayOfWork(look, coming.Day, out var isHoliday) => isHoliday ? LeftBecause.Holiday : LeftBecause.NotADayOfWork,
            _ when IsQuiet(look.Settings, look.LocalNow) => LeftBecause.Quiet,
            _ when coming.Kind == ReminderKind.Night && look.Person.PausedAt is not null => LeftBecause.Paused,
            _ when !isBundle && JoinsABundle(look, coming) => LeftBecause.InABundle,
            _ when IsBudgetSpent(look, coming) => LeftBecause.Budget,
            _ => null,
        };
    }

    /// <summary>Missed reminders are not made up for: each has a span after its moment in which it still makes sense.</summary>
    public static bool IsStillTime(PersonLook look, Coming coming) => look.Now >= coming.At && look.Now < coming.At + coming.Kind switch
    {
        ReminderKind.Morning => TimeSpan.FromHours(3),
        ReminderKind.BeforeCall => BeforeCall,
        ReminderKind.AfterCall => TimeSpan.FromHours(3),
        _ => TimeSpan.FromHours(2),
    } && (coming.Kind is ReminderKind.BeforeCall or ReminderKind.AfterCall || look.DayOf(look.Now) == coming.Day);

    /// <summary>Nothing comes before the day until which the person wants to be left alone.</summary>
    public static bool IsSnoozed(ReminderSettings settings, DateOnly day) => day < settings.SnoozedUntil;

    /// <summary>The person's days of the week; not public holidays; but the weekend days on which the region works in exchange.</summary>
    public static bool IsDayOfWork(ReminderSettings settings, PublicHolidays holidays, string? region, DateOnly day, out bool isHoliday)
    {
        isHoliday = holidays.IsHoliday(region, day);
        var days = settings.Days ?? ReminderSettings.UsualDays;
        return !isHoliday && (days.Contains(day.DayOfWeek) || (days.Contains(DayOfWeek.Monday) && holidays.IsMakeUpDay(region, day)));
    }

    public static bool IsDayOfWork(PersonLook look, DateOnly day, out bool isHoliday) =>
        IsDayOfWork(look.Settings, look.Holidays, look.Region, day, out isHoliday);

    /// <summary>Quiet hours may pass midnight; where both ends are the same there are none.</summary>
    public static bool IsQuiet(ReminderSettings settings, DateTimeOffset local)
    {
        var (from, until) = (settings.QuietFrom ?? ReminderSettings.UsualQuietFrom, settings.QuietUntil ?? ReminderSettings.UsualQuietUntil);
        return TimeOnly.FromDateTime(local.DateTime).IsBetween(from, until);
    }

    /// <summary>
    /// A plan within half an hour of the morning's message stands in that one; what is over in the half hour before the morning's or the
    /// night's message waits for it.
    /// </summary>
    public static bool JoinsABundle(PersonLook look, Coming call) => Between(
        look, call.Kind == ReminderKind.BeforeCall ? call.At - BundleReach : call.At - TimeSpan.FromTicks(1), call.At + BundleReach).Any(each =>
        (each.Kind == ReminderKind.Morning || (each.Kind == ReminderKind.Night && call.Kind == ReminderKind.AfterCall)) && look.Settings.Wants(each.Kind)
        && IsDayOfWork(look, each.Day, out _) && !(each.Kind == ReminderKind.Night && look.Person.PausedAt is not null));

    /// <summary>So many messages a day and no more; the nightly question keeps its place among them.</summary>
    public static bool IsBudgetSpent(PersonLook look, Coming coming)
    {
        var told = look.Told.Count(notice => ReminderNotices.IsReminder(notice) && notice.State is NoticeState.Waiting or NoticeState.Sent
            && look.DayOf(notice.SentAt ?? notice.DueAt) == look.DayOf(look.Now));
        var kept = coming.Kind != ReminderKind.Night && IsNightToCome(look) ? 1 : 0;
        return told + kept >= (look.Settings.Budget ?? ReminderSettings.UsualBudget);
    }

    /// <summary>Three nights without an answer: then one question instead, and silence until it is answered.</summary>
    public static bool IsNightIgnored(PersonLook look)
    {
        var since = look.Person.AnsweredAt is { } answered && answered > look.Person.Since ? answered : look.Person.Since;
        return look.Told.Count(notice => notice.Kind == ReminderNotices.Night && notice.State == NoticeState.Sent && notice.SentAt > since) >= NightsUntilPause;
    }

    /// <summary>Who typed an answer less than ten minutes ago is not interrupted; null where nobody types.</summary>
    public static DateTimeOffset? TypingUntil(Dialogs.TurnScope turn) =>
        turn.State.Active is { Asked: not null } draft && draft.TouchedAt + TypingPause > turn.Now ? draft.TouchedAt + TypingPause : null;

    private static bool IsNightToCome(PersonLook look)
    {
        var today = look.DayOf(look.Now);
        return look.Settings.Wants(ReminderKind.Night) && look.Person.PausedAt is null && IsDayOfWork(look, today, out _)
            && LocalTime.At(today, look.Settings.Night ?? ReminderSettings.UsualNight, look.Zone) > look.Now;
    }
}
