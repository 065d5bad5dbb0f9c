using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Notices;
using KamBot.Sales.Reminders;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Reminders;

/// <summary>
/// Whom to remind, through EF Core: a scan reads some pages every few minutes. New and moved people are found by comparing all speakers
/// with all who are reminded, key by key; that is the price of no turn ever writing for it.
/// </summary>
internal sealed class ReminderBox(KamBotStore store) : IReminderStore
{
    private static readonly string[] EveryTenant = [Columns.TenantFilter];

    public async Task<IReadOnlyList<Acquaintance>> NewOrMovedAsync(int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await (
            from speaker in db.Speakers.IgnoreQueryFilters(EveryTenant).AsNoTracking()
            from person in db.RemindedPeople.IgnoreQueryFilters(EveryTenant).AsNoTracking()
                .Where(each => each.TenantId == speaker.TenantId && each.UserId == speaker.UserId).DefaultIfEmpty()
            where person == null || person.Zone != (speaker.TimeZone ?? "")
            select new Acquaintance(speaker, person)).Take(most).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Acquaintance>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await (
            from person in db.RemindedPeople.IgnoreQueryFilters(EveryTenant).AsNoTracking()
            where person.NextLookAt <= now
            orderby person.NextLookAt
            join speaker in db.Speakers.IgnoreQueryFilters(EveryTenant).AsNoTracking()
                on new { person.TenantId, person.UserId } equals new { speaker.TenantId, speaker.UserId }
            select new Acquaintance(speaker, person)).Take(most).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Acquaintance>> AllAsync(string tenantId, string after, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await (
            from person in db.RemindedPeople.AsNoTracking()
#pragma warning disable CA1309 // The database compares; its collation is ordinal, and no other overload reaches it.
            where string.Compare(person.UserId, after) > 0
#pragma warning restore CA1309
            orderby person.UserId
            join speaker in db.Speakers.AsNoTracking() on person.UserId equals speaker.UserId
            select new Acquaintance(speaker, person)).Take(most).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Notice>> NoticesAsync(
        string tenantId, IReadOnlyCollection<string> userIds, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Notices.AsNoTracking()
            .Where(notice => userIds.Contains(notice.ToUserId) && notice.Once.StartsWith(ReminderNotices.Prefix) && notice.DueAt >= since)
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Call>> PlannedCallsAsync(
        string tenantId, IReadOnlyCollection<string> userIds, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Calls.AsNoTracking()
            .Where(call => userIds.Contains(call.OwnerId) && call.DocumentedAt == null && call.PlannedAt != null
                && call.StartsAt >= from && call.StartsAt < until)
            .OrderBy(call => call.StartsAt).ToListAsync(cancellationToken);
    }

    public async Task<DateTimeOffset?> SpokeAtAsync(string tenantId, string userId, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Conversations.AsNoTracking().Where(conversation => conversation.UserId == userId)
            .MaxAsync(conversation => (DateTimeOffset?)conversation.TouchedAt, cancellationToken);
    }

    public Task<bool> TryKeepAsync(string tenantId, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        store.WriteAsync(tenantId, changes, cancellationToken);
}
