using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Notices;
using KamBot.Sales.Reminders;

namespace KamBot.Sales.Tests.Reminders;

/// <summary>docs/reminder-rules.md, each sentence true and false.</summary>
public sealed class ReminderRulesTests
{
    private static readonly TimeZoneInfo Taipei = TimeZoneInfo.FindSystemTimeZoneById("Asia/Taipei");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Fact]
    public void At_the_hour_of_a_day_of_work_the_night_comes() => Assert.Null(NightAt("2026-03-02 20:30"));

    [Theory]
    [InlineData("2026-03-02 20:29", LeftBecause.Missed)]
    [InlineData("2026-03-02 22:00", LeftBecause.Quiet)]
    [InlineData("2026-03-02 22:31", LeftBecause.Missed)]
    [InlineData("2026-03-07 20:30", LeftBecause.NotADayOfWork)]
    [InlineData("2026-02-27 20:30", LeftBecause.Holiday)]
    public void At_another_hour_or_day_it_does_not(string local, LeftBecause reason) => Assert.Equal(reason, NightAt(local));

    [Fact]
    public void What_is_switched_off_does_not_come() =>
        Assert.Equal(LeftBecause.Off, NightAt("2026-03-02 20:30", ReminderSettings.Usual.With(ReminderKind.Night, false)));

    [Theory]
    [InlineData("2026-03-03", LeftBecause.Snoozed)]
    [InlineData("2026-03-02", null)]
    public void Nothing_comes_before_the_day_until_which_one_is_left_alone(string until, LeftBecause? reason) => Assert.Equal(
        reason, NightAt("2026-03-02 20:30", new ReminderSettings { SnoozedUntil = DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture) }));

    [Theory]
    [InlineData("2026-02-14 20:30", "CN", null)]
    [InlineData("2026-02-14 20:30", "HK", LeftBecause.NotADayOfWork)]
    [InlineData("2026-10-01 20:30", "CN", LeftBecause.Holiday)]
    [InlineData("2026-11-26 20:30", "US", LeftBecause.Holiday)]
    [InlineData("2026-11-26 20:30", "GB", null)]
    [InlineData("2026-11-26 20:30", ReminderSettings.NoRegion, null)]
    public void The_regions_holidays_and_the_days_worked_in_exchange_count(string local, string region, LeftBecause? reason) =>
        Assert.Equal(reason, NightAt(local, new ReminderSettings { Region = region }));

    [Fact]
    public void Whoever_does_not_work_on_Mondays_works_no_weekend_in_exchange_either() => Assert.Equal(
        LeftBecause.NotADayOfWork, NightAt("2026-02-14 20:30", new ReminderSettings { Region = "CN", Days = [DayOfWeek.Tuesday] }));

    [Theory]
    [InlineData("21:59", false)]
    [InlineData("22:00", true)]
    [InlineData("03:00", true)]
    [InlineData("06:59", true)]
    [InlineData("07:00", false)]
    public void Quiet_hours_pass_midnight(string time, bool isQuiet) =>
        Assert.Equal(isQuiet, ReminderRules.IsQuiet(ReminderSettings.Usual, At($"2026-03-02 {time}", Taipei)));

    [Fact]
    public void Equal_ends_mean_no_quiet_hours() => Assert.False(ReminderRules.IsQuiet(
        new ReminderSettings { QuietFrom = TimeOnly.MinValue, QuietUntil = TimeOnly.MinValue }, At("2026-03-02 03:00", Taipei)));

    [Fact]
    public void A_half_past_two_that_the_clocks_skip_comes_once_an_hour_later()
    {
        var look = Look(At("2026-03-29 12:00", Berlin), new ReminderSettings { Night = new TimeOnly(2, 30) }, Berlin);

        var nights = ReminderRules.Between(look, At("2026-03-29 00:00", Berlin), At("2026-03-29 23:59", Berlin)).Where(each => each.Kind == ReminderKind.Night);

        Assert.Equal([At("2026-03-29 03:30", Berlin)], nights.Select(each => each.At));
    }

    [Fact]
    public void A_half_past_two_that_comes_twice_comes_once_the_first_time()
    {
        var look = Look(At("2026-10-25 12:00", Berlin), new ReminderSettings { Night = new TimeOnly(2, 30) }, Berlin);

        var nights = ReminderRules.Between(look, At("2026-10-25 00:00", Berlin), At("2026-10-25 23:59", Berlin)).Where(each => each.Kind == ReminderKind.Night);

        Assert.Equal(new DateTimeOffset(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)), Assert.Single(nights).At);
    }

    [Fact]
    public void After_a_sleep_of_five_days_at_most_two_are_looked_back_at_and_none_is_made_up_for()
    {
        var look = Look(At("2026-03-06 23:30", Taipei)) with { Person = Person(At("2026-03-01 20:30", Taipei)) };

        var come = ReminderRules.Come(look);

        Assert.Equal(4, come.Count);
        Assert.All(come, each => Assert.Equal(LeftBecause.Missed, ReminderRules.LeftAlone(look, each)));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, LeftBecause.Budget)]
    public void A_day_has_so_many_messages_and_no_more(int told, LeftBecause? reason)
    {
        var now = At("2026-03-02 20:30", Taipei);

        Assert.Equal(reason, Judge(Look(now) with { Told = Told(told, now.AddHours(-3)) }, ReminderKind.Night));
    }

    [Fact]
    public void What_still_waits_counts_among_them_and_what_came_yesterday_does_not()
    {
        var now = At("2026-03-03 20:30", Taipei);

        Assert.Equal(LeftBecause.Budget, Judge(Look(now) with { Told = [.. Told(5, now).Select(each => each with { State = NoticeState.Waiting, SentAt = null })] }, ReminderKind.Night));
        Assert.Null(Judge(Look(now) with { Told = Told(5, now.AddDays(-1)) }, ReminderKind.Night));
    }

    [Fact]
    public void A_paused_night_is_not_asked_and_the_morning_still_comes()
    {
        var (night, morning) = (Look(At("2026-03-03 20:30", Taipei)), Look(At("2026-03-03 08:00", Taipei)));

        Assert.Equal(LeftBecause.Paused, Judge(night with { Person = night.Person with { PausedAt = night.Now.AddDays(-1) } }, ReminderKind.Night));
        Assert.Null(Judge(morning with { Person = morning.Person with { PausedAt = morning.Now.AddDays(-1) } }, ReminderKind.Morning));
    }

    [Fact]
    public void A_night_that_midnight_has_passed_is_missed()
    {
        var settings = new ReminderSettings { Night = new TimeOnly(23, 30), QuietFrom = default(TimeOnly), QuietUntil = default(TimeOnly) };
        var look = Look(At("2026-03-04 00:15", Taipei), settings);
        var coming = ReminderRules.Between(look, look.Now.AddHours(-1), look.Now).Single(each => each.Kind == ReminderKind.Night);

        Assert.Equal(LeftBecause.Missed, ReminderRules.LeftAlone(look, coming));
        Assert.Null(ReminderRules.LeftAlone(look with { Now = look.Now.AddMinutes(-30) }, coming));
    }

    [Fact]
    public void The_night_keeps_its_place_among_them()
    {
        var now = At("2026-03-02 16:00", Taipei);
        var look = Look(now) with { Calls = [Call(now.AddHours(-1))], Told = Told(4, now.AddHours(-3)) };

        Assert.Equal(LeftBecause.Budget, Judge(look, ReminderKind.AfterCall));
        Assert.Null(Judge(look with { Told = Told(3, now.AddHours(-3)) }, ReminderKind.AfterCall));
    }

    [Theory]
    [InlineData("08:15", LeftBecause.InABundle)]
    [InlineData("09:15", null)]
    public void A_plan_near_the_morning_comes_in_the_mornings_message(string starts, LeftBecause? reason)
    {
        var call = Call(At($"2026-03-02 {starts}", Taipei));

        Assert.Equal(reason, Judge(Look(call.StartsAt.AddHours(-1)) with { Calls = [call] }, ReminderKind.BeforeCall));
    }

    [Theory]
    [InlineData("19:15", LeftBecause.InABundle)]
    [InlineData("19:45", null)]
    [InlineData("18:30", null)]
    public void A_call_that_ends_just_before_the_night_waits_for_the_night(string starts, LeftBecause? reason)
    {
        var call = Call(At($"2026-03-02 {starts}", Taipei));

        Assert.Equal(reason, Judge(Look(call.StartsAt.AddHours(1)) with { Calls = [call] }, ReminderKind.AfterCall));
    }

    [Fact]
    public void Who_plans_at_the_last_minute_gets_no_plan_an_hour_before()
    {
        var starts = At("2026-03-02 15:00", Taipei);
        var look = Look(starts) with { Calls = [Call(starts) with { PlannedAt = starts.AddMinutes(-59) }] };

        Assert.DoesNotContain(ReminderRules.Between(look, starts.AddHours(-2), starts), each => each.Kind == ReminderKind.BeforeCall);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Three_nights_without_an_answer_are_ignored_nights(int nights, bool isIgnored)
    {
        var now = At("2026-03-06 20:30", Taipei);
        var told = Enumerable.Range(1, nights).Select(back => Notice(ReminderNotices.Night, now.AddDays(-back)));

        Assert.Equal(isIgnored, ReminderRules.IsNightIgnored(Look(now) with { Told = [.. told] }));
    }

    [Fact]
    public void A_night_that_had_nothing_to_ask_was_not_ignored()
    {
        var now = At("2026-03-06 20:30", Taipei);
        var told = Enumerable.Range(1, 3).Select(back => Notice(ReminderNotices.Night, now.AddDays(-back)) with { State = NoticeState.Moot });

        Assert.False(ReminderRules.IsNightIgnored(Look(now) with { Told = [.. told] }));
    }

    [Fact]
    public void An_answer_begins_the_count_anew()
    {
        var now = At("2026-03-06 20:30", Taipei);
        var look = Look(now) with { Told = [.. Enumerable.Range(1, 3).Select(back => Notice(ReminderNotices.Night, now.AddDays(-back)))] };

        Assert.False(ReminderRules.IsNightIgnored(look with { Person = look.Person with { AnsweredAt = now.AddDays(-3).AddMinutes(5) } }));
    }

    [Fact]
    public void What_was_told_is_not_told_again()
    {
        var now = At("2026-03-02 20:31", Taipei);
        var told = Notice(ReminderNotices.Night, now) with { Once = "reminder-night:2026-03-02" };

        Assert.Equal(LeftBecause.Told, Judge(Look(now) with { Told = [told] }, ReminderKind.Night));
    }

    [Fact]
    public void The_next_look_is_the_next_moment_of_anything()
    {
        var now = At("2026-03-02 12:00", Taipei);
        var look = Look(now) with { Calls = [Call(At("2026-03-02 15:00", Taipei))] };

        Assert.Equal(At("2026-03-02 14:00", Taipei), ReminderRules.NextLook(look, now));
        Assert.Equal(At("2026-03-02 20:30", Taipei), ReminderRules.NextLook(look with { Calls = [] }, now));
    }

    [Fact]
    public void Every_holiday_is_in_its_year_and_days_worked_in_exchange_are_on_weekends()
    {
        foreach (var year in PublicHolidays.Known.Files.SelectMany(file => file.Years!))
        {
            Assert.All(year.Days!.Concat(year.Workdays!), day => Assert.Equal(year.Year, day.Year));
            Assert.All(year.Workdays!, day => Assert.Contains(day.DayOfWeek, new[] { DayOfWeek.Saturday, DayOfWeek.Sunday }));
            Assert.False(string.IsNullOrWhiteSpace(year.Source));
        }

        Assert.Equal(["CN", "DE", "FR", "GB", "HK", "TW", "US"], PublicHolidays.Known.Files.Select(file => file.Region!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_later_file_takes_the_place_of_the_one_that_comes_with_KamBot()
    {
        var own = new HolidayFile { Region = "HK", Years = [new HolidayYear { Year = 2026, Days = [new DateOnly(2026, 3, 2)] }] };
        var holidays = new PublicHolidays([.. PublicHolidays.Known.Files, own]);

        Assert.True(holidays.IsHoliday("HK", new DateOnly(2026, 3, 2)));
        Assert.False(holidays.IsHoliday("HK", new DateOnly(2026, 7, 1)));
    }

    private static LeftBecause? NightAt(string local, ReminderSettings? settings = null) => Judge(Look(At(local, Taipei), settings), ReminderKind.Night);

    private static LeftBecause? Judge(PersonLook look, ReminderKind kind)
    {
        var day = look.DayOf(look.Now);
        var coming = ReminderRules.Between(look, look.Now.AddDays(-1), look.Now.AddDays(1)).First(each => each.Kind == kind && each.Day == day);
        return ReminderRules.LeftAlone(look, coming);
    }

    private static PersonLook Look(DateTimeOffset now, ReminderSettings? settings = null, TimeZoneInfo? zone = null) => new()
    {
        Speaker = new Speaker { TenantId = "t", UserId = "kim" },
        Person = Person(now) with { Settings = settings },
        Zone = zone ?? Taipei,
        Now = now,
        Region = PublicHolidays.Known.RegionOf(settings ?? ReminderSettings.Usual, (zone ?? Taipei).Id),
        Holidays = PublicHolidays.Known,
    };

    private static RemindedPerson Person(DateTimeOffset nextLook) =>
        new() { TenantId = "t", UserId = "kim", Zone = "Asia/Taipei", NextLookAt = nextLook, Since = nextLook.AddDays(-100) };

    private static Call Call(DateTimeOffset starts) => new()
    {
        Id = Guid.NewGuid(), TenantId = "t", AccountId = Guid.NewGuid(), OwnerId = "kim", Kind = CallKind.Meeting, StartsAt = starts, PlannedAt = starts.AddDays(-1),
    };

    private static IReadOnlyList<Notice> Told(int count, DateTimeOffset at) => [.. Enumerable.Range(0, count).Select(_ => Notice(ReminderNotices.AfterCall, at))];

    private static Notice Notice(string kind, DateTimeOffset at) => new()
    {
        Id = Guid.NewGuid(), TenantId = "t", ToUserId = "kim", Kind = kind, SubjectId = Guid.Empty, Once = $"{kind}:{Guid.NewGuid():N}", DueAt = at,
        State = NoticeState.Sent, SentAt = at,
    };

    private static DateTimeOffset At(string local, TimeZoneInfo zone)
    {
        var time = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, zone.GetUtcOffset(time));
    }
}
