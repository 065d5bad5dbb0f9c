using KamBot.Dialogs.Conversations;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>
/// Asks who is due and puts a notice in the outbox for each, with the person's next look in the same transaction. Harmless when
/// repeated, killed, or run by two hosts at once: a notice is unique per person, kind and local day, a person has a version.
/// </summary>
public sealed class DueScan(IReminderStore store, ReminderSurroundings around, TimeProvider clock)
{
    private const int Page = 500;
    private const int WritesAtOnce = 64;

    /// <summary>So long a scan is no longer one look, and the next comes in a few minutes.</summary>
    private const int MostPages = 1000;

    private readonly PersonLooks _looks = new(store, around);

    public async Task<ScanResult> RunAsync(CancellationToken cancellationToken)
    {
        var count = new ScanCount();
        var isCut = !await EachPageAsync((_, token) => store.NewOrMovedAsync(Page, token), Reckon, count, cancellationToken)
            | !await EachPageAsync((now, token) => store.DueAsync(now, Page, token), look => Judge(look, count), count, cancellationToken);
        return count.Result(isCut);
    }

    /// <summary>The changes of a page are written side by side: each is one person's own transaction, and the database joins them as it can.</summary>
    private async Task<bool> EachPageAsync(
        Func<DateTimeOffset, CancellationToken, Task<IReadOnlyList<Acquaintance>>> read, Func<PersonLook, IReadOnlyList<RecordChange>> judge,
        ScanCount count, CancellationToken cancellationToken)
    {
        for (var pages = 0; pages < MostPages; pages++)
        {
            var now = clock.GetUtcNow();
            var page = await read(now, cancellationToken);
            var written = 0;
            foreach (var tenant in page.GroupBy(each => each.Speaker.TenantId))
            {
                foreach (var looks in (await _looks.ReadAsync(tenant.Key, [.. tenant], now, cancellationToken)).Chunk(WritesAtOnce))
                {
                    var kept = await Task.WhenAll(looks.Select(look => store.TryKeepAsync(tenant.Key, judge(look), cancellationToken)));
                    written += kept.Count(isKept => isKept);
                    count.Looked(kept);
                }
            }

            // Where nothing could be written somebody else is at the same people; their next look is the other one's.
            if (page.Count < Page || written == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody new is reminded from the next moment on; a traveller from now on in the new zone, and hears nothing twice.</summary>
    private static IReadOnlyList<RecordChange> Reckon(PersonLook look)
    {
        var person = look.Person with { Zone = look.Speaker.TimeZone ?? "", NextLookAt = ReminderRules.NextLook(look, look.Now) };
        return [look.IsNew ? new AddRecord(person) : new ReplaceRecord(person)];
    }

    private static IReadOnlyList<RecordChange> Judge(PersonLook look, ScanCount count)
    {
        var changes = new List<RecordChange>();
        var person = look.Person with { NextLookAt = ReminderRules.NextLook(look, look.Now) };
        foreach (var coming in ReminderRules.Come(look))
        {
            if (ReminderRules.LeftAlone(look, coming) is { } reason)
            {
                count.Left(reason);
                continue;
            }

            var isPause = coming.Kind == ReminderKind.Night && ReminderRules.IsNightIgnored(look);
            var notice = ReminderNotices.Of(look, coming, isPause);
            person = isPause ? person with { PausedAt = look.Now } : person;
            look = look with { Told = [.. look.Told, notice] };
            changes.Add(new AddRecord(notice));
        }

        count.Added(changes.Count);
        return [.. changes, new ReplaceRecord(person)];
    }

    /// <summary>Who of the asker's tenant will be reminded within a day from now, and why. Writes nothing; empty for a rep.</summary>
    public async Task<IReadOnlyList<Forecast>> ForecastAsync(Speaker asker, CancellationToken cancellationToken)
    {
        var lines = new List<Forecast>();
        if (asker.Role == SpeakerRole.Rep)
        {
            return lines;
        }

        var now = clock.GetUtcNow();
        for (var after = ""; await store.AllAsync(asker.TenantId, after, Page, cancellationToken) is { Count: > 0 } page; after = page[^1].Speaker.UserId)
        {
            foreach (var look in await _looks.ReadAsync(asker.TenantId, page, now, cancellationToken))
            {
                lines.AddRange(ReminderRules.Between(look, now, now.AddDays(1)).Select(coming => Foretell(look, coming)));
            }
        }

        return [.. lines.OrderBy(line => line.LocalTime)];
    }

    private static Forecast Foretell(PersonLook look, Coming coming)
    {
        var then = look with { Now = coming.At };
        var reason = ReminderRules.LeftAlone(then, coming);
        var isPause = coming.Kind == ReminderKind.Night && ReminderRules.IsNightIgnored(then);
        return new Forecast(
            look.Speaker.UserId, look.Speaker.Name, coming.Kind, look.Local(coming.At), reason,
            reason is { } left ? ReminderPhrases.WhyLeft(left) : isPause ? ReminderPhrases.WhyPause : ReminderPhrases.WhyOf(coming.Kind));
    }

    private sealed class ScanCount
    {
        private readonly Dictionary<LeftBecause, int> _left = [];
        private int _looked;
        private int _added;
        private int _conflicts;

        public void Looked(bool[] kept)
        {
            _looked += kept.Length;
            _conflicts += kept.Count(isKept => !isKept);
        }

        public void Added(int notices) => _added += notices;

        public void Left(LeftBecause reason) => _left[reason] = _left.GetValueOrDefault(reason) + 1;

        public ScanResult Result(bool isCut) => new()
        {
            PeopleLookedAt = _looked, NoticesAdded = _added, Conflicts = _conflicts, Left = _left, IsCut = isCut,
        };
    }
}
