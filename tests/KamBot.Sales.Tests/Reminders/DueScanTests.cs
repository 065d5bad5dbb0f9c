using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Notices;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Sales.Tests.Reminders;

/// <summary>The scan on a real file: who travels, who removed the app, who was half written when a host died.</summary>
public sealed class DueScanTests : IAsyncLifetime
{
    private const string Tenant = "t";
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"kambot-scan-{Guid.NewGuid():N}.db");
    private readonly TestClock _clock = new(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
    private KamBotStore _store = null!;
    private long _version;

    public async Task InitializeAsync()
    {
        _store = KamBotStore.For(new StoreOptions { Path = _path }, _clock, NullLoggerFactory.Instance);
        await _store.OpenAsync(CancellationToken.None);
        await SpeakAsync("Asia/Taipei");
        await ScanAsync();
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Path.GetTempPath(), Path.GetFileName(_path) + "*"))
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_scan_that_is_repeated_tells_nothing_twice()
    {
        _clock.SetTo(At("2026-03-02 20:30", "Asia/Taipei"));

        Assert.Equal(1, (await ScanAsync()).NoticesAdded);
        Assert.Equal(new ScanResult().NoticesAdded, (await ScanAsync()).NoticesAdded);
        Assert.Equal(["reminder-night"], await HeardAsync());
    }

    [Fact]
    public async Task A_traveller_hears_each_evening_once_by_the_clock_of_the_place()
    {
        _clock.SetTo(At("2026-03-02 20:30", "Asia/Taipei"));
        await ScanAsync();
        await HeardAsync();
        _clock.SetTo(At("2026-03-02 15:00", "America/New_York"));
        await SpeakAsync("America/New_York");
        await ScanAsync();

        _clock.SetTo(At("2026-03-02 20:30", "America/New_York"));
        var sameEvening = await ScanAsync();
        _clock.SetTo(At("2026-03-03 20:30", "America/New_York"));
        await ScanAsync();

        Assert.Equal(0, sameEvening.NoticesAdded);
        Assert.Equal(1, sameEvening.Left[LeftBecause.Told]);
        Assert.Equal(["reminder-night"], await HeardAsync());
    }

    [Fact]
    public async Task Who_removed_the_app_is_left_alone_until_they_speak_again()
    {
        _clock.SetTo(At("2026-03-02 20:30", "Asia/Taipei"));
        await ScanAsync();
        var refused = Assert.Single(await _store.Notices.DueAsync(Tenant, _clock.GetUtcNow(), 10, CancellationToken.None));
        await _store.Notices.TryKeepAsync(refused with { State = NoticeState.Failed, Failure = "403", SentAt = refused.DueAt }, CancellationToken.None);

        _clock.SetTo(At("2026-03-03 20:30", "Asia/Taipei"));
        var away = await ScanAsync();
        _clock.SetTo(At("2026-03-04 12:00", "Asia/Taipei"));
        await SpeakAsync("Asia/Taipei");
        await ScanAsync();
        _clock.SetTo(At("2026-03-04 20:30", "Asia/Taipei"));
        await ScanAsync();

        Assert.True(away.Left[LeftBecause.Unreachable] >= 1);
        Assert.Contains("reminder-night", await HeardAsync());
    }

    [Fact]
    public async Task Two_that_are_due_at_once_count_one_after_the_other()
    {
        var kim = new Speaker { TenantId = Tenant, UserId = "kim" };
        var person = await _store.Sales.RemindedAsync(kim, CancellationToken.None);
        var account = Northwind(_clock.GetUtcNow());
        var call = new Call
        {
            Id = Guid.NewGuid(), TenantId = Tenant, AccountId = account.Id, OwnerId = "kim", Kind = CallKind.Meeting,
            PlannedAt = _clock.GetUtcNow(), StartsAt = At("2026-03-02 15:00", "Asia/Taipei"),
        };
        Assert.True(await _store.WriteAsync(
            Tenant,
            [
                new ReplaceRecord(person! with { Settings = ReminderSettings.Usual with { Budget = 2 }, NextLookAt = _clock.GetUtcNow() }),
                new AddRecord(account), new AddRecord(call), new AddRecord(call with { Id = Guid.NewGuid() }),
            ],
            CancellationToken.None));
        _clock.SetTo(At("2026-03-02 14:00", "Asia/Taipei"));

        var result = await ScanAsync();

        Assert.Equal((1, 1), (result.NoticesAdded, result.Left[LeftBecause.Budget]));
        Assert.Equal(["reminder-before-call"], await HeardAsync());
    }

    [Fact]
    public async Task A_notice_without_its_next_look_is_not_added_again_and_the_scan_goes_on()
    {
        _clock.SetTo(At("2026-03-02 20:30", "Asia/Taipei"));
        var notice = new Notice
        {
            Id = Guid.NewGuid(), TenantId = Tenant, ToUserId = "kim", Kind = ReminderNotices.Night, SubjectId = Guid.Empty,
            Once = "reminder-night:2026-03-02", DueAt = _clock.GetUtcNow(),
        };
        await _store.Reminders.TryKeepAsync(Tenant, [new AddRecord(notice)], CancellationToken.None);

        var result = await ScanAsync();

        Assert.Equal((0, 0, 1), (result.NoticesAdded, result.Conflicts, result.Left[LeftBecause.Told]));
        Assert.Equal(0, (await ScanAsync()).PeopleLookedAt);
    }

    [Fact]
    public async Task The_forecast_tells_a_manager_who_is_reminded_and_why_and_writes_nothing()
    {
        _clock.SetTo(At("2026-03-06 12:00", "Asia/Taipei"));
        await ScanAsync();
        var boss = new Speaker { TenantId = Tenant, UserId = "boss", Role = SpeakerRole.Manager };
        var scan = Scan();

        var lines = await scan.ForecastAsync(boss, CancellationToken.None);

        Assert.Equal(
            [(ReminderKind.Night, null), (ReminderKind.Morning, (LeftBecause?)LeftBecause.NotADayOfWork)],
            lines.Select(line => (line.Kind, line.LeftBecause)));
        Assert.All(lines, line => Assert.Equal("Kim", line.Name));
        Assert.Empty(await scan.ForecastAsync(boss with { TenantId = "another" }, CancellationToken.None));
        Assert.Empty(await scan.ForecastAsync(boss with { Role = SpeakerRole.Rep }, CancellationToken.None));
        Assert.Empty(await HeardAsync());
    }

    [Fact]
    public async Task The_forecast_looks_whether_the_night_has_anything_to_ask()
    {
        _clock.SetTo(At("2026-03-06 12:00", "Asia/Taipei"));
        await ScanAsync();
        var night = (await Scan().ForecastAsync(new Speaker { TenantId = Tenant, UserId = "boss", Role = SpeakerRole.Manager }, CancellationToken.None))[0];
        var nights = new NightForecast(_store.Sales, new HalfLives());

        var before = await nights.LookAsync(Tenant, night, CancellationToken.None);
        await KnowAsync(At("2025-10-01 12:00", "Asia/Taipei"));
        var after = await nights.LookAsync(Tenant, night, CancellationToken.None);
        var elsewhere = await nights.LookAsync("another", night, CancellationToken.None);

        Assert.Equal((LeftBecause.NothingToAsk, (int?)null), (before.LeftBecause, before.Lines));
        Assert.Equal((null, 1), (after.LeftBecause, after.Lines));
        Assert.Equal(LeftBecause.NothingToAsk, elsewhere.LeftBecause);
    }

    /// <summary>Kim said where a customer's buyer stands, and nobody has looked at it since.</summary>
    private async Task KnowAsync(DateTimeOffset at)
    {
        var account = Northwind(at);
        var person = new Person
        {
            Id = Guid.NewGuid(), TenantId = Tenant, AccountId = account.Id, Name = "Anna", SearchName = "anna", OwnerId = "kim", CreatedAt = at, TouchedAt = at,
        };
        var claim = new Claim
        {
            Id = Guid.NewGuid(), TenantId = Tenant, AccountId = account.Id, SubjectKind = SubjectKind.Person, SubjectId = person.Id,
            Attribute = ClaimAttributes.Stance, Value = nameof(Stance.Supportive), Evidence = Evidence.Heard, SourceId = Guid.NewGuid(), AuthorId = "kim", At = at,
        };
        Assert.True(await _store.WriteAsync(Tenant, [new AddRecord(account), new AddRecord(person), new AddRecord(claim)], CancellationToken.None));
    }

    private static Account Northwind(DateTimeOffset at) => new()
    {
        Id = Guid.NewGuid(), TenantId = Tenant, Name = "Northwind", SearchName = "northwind", OwnerId = "kim", CreatedAt = at, TouchedAt = at,
    };

    private async Task SpeakAsync(string zone)
    {
        var saved = await _store.Conversations.SaveAsync(
            new TurnCommit
            {
                Key = new ConversationKey(Tenant, "msteams", "chat", "kim"),
                ExpectedVersion = _version++,
                State = DialogState.Empty,
                At = _clock.GetUtcNow(),
                Answered = AnsweredActivities.None,
                Speaker = new Speaker { TenantId = Tenant, UserId = "kim", Name = "Kim", TimeZone = zone },
            },
            CancellationToken.None);
        Assert.Equal(SaveOutcome.Saved, saved);
    }

    private DueScan Scan() => new(_store.Reminders, new ReminderSurroundings(), _clock);

    private Task<ScanResult> ScanAsync() => Scan().RunAsync(CancellationToken.None);

    private async Task<IReadOnlyList<string>> HeardAsync()
    {
        var heard = new List<string>();
        foreach (var notice in await _store.Notices.DueAsync(Tenant, _clock.GetUtcNow(), 100, CancellationToken.None))
        {
            await _store.Notices.TryKeepAsync(notice with { State = NoticeState.Sent, SentAt = _clock.GetUtcNow() }, CancellationToken.None);
            heard.Add(notice.Kind);
        }

        return heard;
    }

    private static DateTimeOffset At(string local, string zone)
    {
        var time = DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(time, TimeZoneInfo.FindSystemTimeZoneById(zone).GetUtcOffset(time)).ToUniversalTime();
    }
}
