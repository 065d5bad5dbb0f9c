using KamBot.Dialogs.Conversations;
using KamBot.Sales.Notices;
using KamBot.Sales.Reminders;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Sales.Tests.Reminders;

/// <summary>
/// A month of fifty reps in six time zones, with the clocks changing in two of them, scanned by two hosts at once. What they hear is
/// compared with a plain reckoning that walks the hours one by one and knows nothing of the rules' code.
/// </summary>
public sealed class MonthOfRemindersTests : IAsyncLifetime
{
    private const string Tenant = "t";
    private static readonly string[] Zones = ["Asia/Taipei", "Asia/Shanghai", "Asia/Hong_Kong", "America/New_York", "Europe/London", "Europe/Berlin"];
    private static readonly DateTimeOffset Begin = new(2026, 3, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset End = new(2026, 4, 20, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copied by hand from the calendars, for the days of this month.</summary>
    private static readonly Dictionary<string, string[]> DaysOff = new()
    {
        ["Asia/Taipei"] = ["04-03", "04-04", "04-05", "04-06"],
        ["Asia/Shanghai"] = ["04-04", "04-05", "04-06"],
        ["Asia/Hong_Kong"] = ["04-03", "04-04", "04-06", "04-07"],
        ["America/New_York"] = [],
        ["Europe/London"] = ["04-03", "04-06"],
        ["Europe/Berlin"] = ["04-03", "04-06"],
    };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"kambot-month-{Guid.NewGuid():N}.db");
    private readonly TestClock _clock = new(Begin);
    private KamBotStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = KamBotStore.For(new StoreOptions { Path = _path }, _clock, NullLoggerFactory.Instance);
        await _store.OpenAsync(CancellationToken.None);
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
    public async Task Every_message_of_a_month_is_accounted_for()
    {
        var reps = Enumerable.Range(0, 50).Select(number => new Rep(number)).ToList();
        foreach (var rep in reps)
        {
            await SpeakAsync(rep);
        }

        await ScanAsync();
        await SettleAsync(reps);
        var heard = new List<string>();
        for (_clock.SetTo(Begin.AddMinutes(30)); _clock.GetUtcNow() < End; _clock.Advance(TimeSpan.FromMinutes(30)))
        {
            await ScanAsync();
            heard.AddRange(await SendAsync(reps));
        }

        Assert.Equal(Expected(reps).Order(StringComparer.Ordinal), heard.Order(StringComparer.Ordinal));
        Assert.True(heard.Count > 1000, "Too little was heard to prove anything.");
    }

    /// <summary>Walks the half hours of the month and asks the wall clock of each rep.</summary>
    private static IEnumerable<string> Expected(IReadOnlyList<Rep> reps)
    {
        foreach (var rep in reps)
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(rep.Zone);
            var nights = 0;
            for (var at = Begin.AddMinutes(30); at < End; at = at.AddMinutes(30))
            {
                var local = TimeZoneInfo.ConvertTime(at, zone);
                var isWeekend = local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
                if (isWeekend || DaysOff[rep.Zone].Contains($"{local:MM-dd}") || (rep.AwayUntil is { } away && DateOnly.FromDateTime(local.DateTime) < away))
                {
                    continue;
                }

                if ($"{local:HH:mm}" == "07:30" && rep.WantsMorning)
                {
                    yield return $"{rep.Id} {at:MM-dd HH:mm} reminder-morning";
                }

                if ($"{local:HH:mm}" == rep.Night)
                {
                    nights++;
                    if (rep.Answers || nights <= 3)
                    {
                        yield return $"{rep.Id} {at:MM-dd HH:mm} reminder-night";
                    }
                    else if (nights == 4)
                    {
                        yield return $"{rep.Id} {at:MM-dd HH:mm} reminder-pause";
                    }
                }
            }
        }
    }

    private async Task SpeakAsync(Rep rep) => await _store.Conversations.SaveAsync(
        new TurnCommit
        {
            Key = new ConversationKey(Tenant, "msteams", $"chat-{rep.Id}", rep.Id),
            ExpectedVersion = 0,
            State = DialogState.Empty,
            At = Begin,
            Answered = AnsweredActivities.None,
            Speaker = new Speaker { TenantId = Tenant, UserId = rep.Id, TimeZone = rep.Zone },
        },
        CancellationToken.None);

    private async Task ScanAsync()
    {
        var around = new ReminderSurroundings();
        await Task.WhenAll(
            Task.Run(() => new DueScan(_store.Reminders, around, _clock).RunAsync(CancellationToken.None)),
            Task.Run(() => new DueScan(_store.Reminders, around, _clock).RunAsync(CancellationToken.None)));
    }

    private async Task SettleAsync(IReadOnlyList<Rep> reps)
    {
        foreach (var rep in reps)
        {
            var person = await PersonAsync(rep);
            Assert.True(await _store.Reminders.TryKeepAsync(Tenant, [new ReplaceRecord(person with { Settings = rep.Settings, NextLookAt = Begin })], CancellationToken.None));
        }
    }

    /// <summary>Who answers does so at once.</summary>
    private async Task<IReadOnlyList<string>> SendAsync(IReadOnlyList<Rep> reps)
    {
        var heard = new List<string>();
        foreach (var notice in await _store.Notices.DueAsync(Tenant, _clock.GetUtcNow(), 1000, CancellationToken.None))
        {
            Assert.True(await _store.Notices.TryKeepAsync(notice with { State = NoticeState.Sent, SentAt = _clock.GetUtcNow() }, CancellationToken.None));
            heard.Add($"{notice.ToUserId} {_clock.GetUtcNow():MM-dd HH:mm} {notice.Kind}");
            var rep = reps.First(each => each.Id == notice.ToUserId);
            if (rep.Answers && notice.Kind == ReminderNotices.Night)
            {
                var person = await PersonAsync(rep);
                await _store.Reminders.TryKeepAsync(Tenant, [new ReplaceRecord(person with { AnsweredAt = _clock.GetUtcNow() })], CancellationToken.None);
            }
        }

        return heard;
    }

    private async Task<RemindedPerson> PersonAsync(Rep rep) =>
        (await _store.Sales.RemindedAsync(new Speaker { TenantId = Tenant, UserId = rep.Id }, CancellationToken.None))!;

    private sealed class Rep(int number)
    {
        public string Id { get; } = $"rep-{number:00}";

        public string Zone { get; } = Zones[number % Zones.Length];

        public string Night { get; } = number % 4 == 0 ? "21:00" : "20:30";

        public bool WantsMorning { get; } = number % 5 != 0;

        public bool Answers { get; } = number % 3 != 0;

        public DateOnly? AwayUntil { get; } = number % 7 == 0 ? new DateOnly(2026, 4, 1) : null;

        public ReminderSettings Settings => (ReminderSettings.Usual with
        {
            Night = Night == "21:00" ? new TimeOnly(21, 0) : null,
            SnoozedUntil = AwayUntil,
        }).With(ReminderKind.Morning, WantsMorning);
    }
}
