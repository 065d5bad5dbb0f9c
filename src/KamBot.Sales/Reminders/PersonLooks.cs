using KamBot.Dialogs.Conversations;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>Reads what people are judged from: a page of one tenant in two queries.</summary>
internal sealed class PersonLooks(IReminderStore store, ReminderSurroundings around)
{
    private static readonly TimeSpan Behind = TimeSpan.FromHours(6);
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(3);

    public async Task<IReadOnlyList<PersonLook>> ReadAsync(
        string tenantId, IReadOnlyList<Acquaintance> people, DateTimeOffset now, CancellationToken cancellationToken)
    {
        string[] ids = [.. people.Select(each => each.Speaker.UserId)];
        var told = (await store.NoticesAsync(tenantId, ids, now - ReminderRules.Memory, cancellationToken)).ToLookup(notice => notice.ToUserId);
        var calls = (await store.PlannedCallsAsync(tenantId, ids, now - Behind, now + Ahead, cancellationToken)).ToLookup(call => call.OwnerId);
        var looks = new List<PersonLook>(people.Count);
        foreach (var (speaker, reminded) in people)
        {
            var zone = around.ZoneOf(speaker.TimeZone);
            var look = new PersonLook
            {
                Speaker = speaker,
                IsNew = reminded is null,
                Person = reminded ?? Begin(speaker, now),
                Zone = zone,
                Now = now,
                Region = around.Holidays.RegionOf(reminded?.Settings ?? ReminderSettings.Usual, zone.Id),
                Holidays = around.Holidays,
                Calls = [.. calls[speaker.UserId]],
                Told = [.. told[speaker.UserId]],
            };
            looks.Add(look with { IsUnreachable = await IsUnreachableAsync(look, cancellationToken) });
        }

        return looks;
    }

    public static RemindedPerson Begin(Speaker speaker, DateTimeOffset now) => new()
    {
        TenantId = speaker.TenantId,
        UserId = speaker.UserId,
        NextLookAt = now,
        Zone = speaker.TimeZone ?? "",
        Since = now,
    };

    /// <summary>Refused for good by the channel, and not heard of since: only then is it asked when the person spoke.</summary>
    private async ValueTask<bool> IsUnreachableAsync(PersonLook look, CancellationToken cancellationToken) =>
        look.Told.Where(notice => notice.State is NoticeState.Sent or NoticeState.Failed).MaxBy(notice => notice.SentAt)
            is { State: NoticeState.Failed, SentAt: var refusedAt, Failure: var why }
        && (why == NoticeFailures.Left || NoticeFailures.OfRemovedApp.Contains(why))
        && await store.SpokeAtAsync(look.Person.TenantId, look.Person.UserId, cancellationToken) is var spoke
        && !(spoke > refusedAt);
}
