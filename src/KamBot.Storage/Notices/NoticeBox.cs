using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Sales.Notices;
using KamBot.Storage.Conversations;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Notices;

/// <summary>The notices that wait to be said, of all tenants. Turns put them in with their commit; senders take them out.</summary>
public sealed class NoticeBox(KamBotStore store)
{
    private const int MostConversations = 20;

    /// <summary>The tenants for whose people something is due.</summary>
    public async Task<IReadOnlyList<string>> TenantsDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await Waiting(db).Where(notice => notice.DueAt <= now).Select(notice => notice.TenantId).Distinct().ToListAsync(cancellationToken);
    }

    /// <summary>What is due for people of one tenant, the longest waiting first.</summary>
    public async Task<IReadOnlyList<Notice>> DueAsync(string tenantId, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Notices.AsNoTracking()
            .Where(notice => notice.State == NoticeState.Waiting && notice.DueAt <= now)
            .OrderBy(notice => notice.DueAt).Take(most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>When the channel refused for good to bring these people something, as it does where they removed the app.</summary>
    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> RefusedAsync(
        string tenantId, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(tenantId);
        return await db.Notices
            .Where(notice => notice.State == NoticeState.Failed && userIds.Contains(notice.ToUserId) && NoticeFailures.OfRemovedApp.Contains(notice.Failure))
            .GroupBy(notice => notice.ToUserId)
            .Select(ofOne => new { UserId = ofOne.Key, At = ofOne.Max(notice => notice.SentAt) })
            .Where(ofOne => ofOne.At != null)
            .ToDictionaryAsync(ofOne => ofOne.UserId, ofOne => ofOne.At!.Value, cancellationToken);
    }

    public async Task<OutboxState> StateAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        var due = Waiting(db).Where(notice => notice.DueAt <= now);
        var failed = await db.Notices.IgnoreQueryFilters([Columns.TenantFilter])
            .Where(notice => notice.State == NoticeState.Failed)
            .GroupBy(notice => new { notice.Kind, notice.Failure })
            .Select(same => new { same.Key.Kind, same.Key.Failure, Count = same.Count(), Last = same.Max(notice => notice.SentAt) })
            .ToListAsync(cancellationToken);
        return new OutboxState
        {
            Waiting = await Waiting(db).CountAsync(cancellationToken),
            Due = await due.CountAsync(cancellationToken),
            DueSince = await due.OrderBy(notice => notice.DueAt).Select(notice => (DateTimeOffset?)notice.DueAt).FirstOrDefaultAsync(cancellationToken),
            Failed = [.. failed.Select(same => new FailedNotices(same.Kind, same.Failure ?? "", same.Count, same.Last)).OrderByDescending(same => same.Last)],
        };
    }

    /// <summary>Has what was given up for this reason tried again, from the first try on. Answers how many there are.</summary>
    public Task<int> RetryAsync(string kind, string failure, DateTimeOffset now) => store.WorkAsync(
        tenantId: "",
        db => db.Notices.IgnoreQueryFilters([Columns.TenantFilter])
            .Where(notice => notice.State == NoticeState.Failed && notice.Kind == kind && notice.Failure == failure)
            .ExecuteUpdate(again => again
                .SetProperty(notice => notice.State, NoticeState.Waiting)
                .SetProperty(notice => notice.DueAt, now)
                .SetProperty(notice => notice.SentAt, (DateTimeOffset?)null)
                .SetProperty(notice => notice.Attempts, 0)
                .SetProperty(notice => notice.Version, notice => notice.Version + 1)));

    /// <summary>Forgets what was settled before <paramref name="before"/>, at most so many at once. Answers how many there were.</summary>
    public Task<int> ForgetAsync(DateTimeOffset before, int most) => store.WorkAsync(
        tenantId: "",
        db => db.Notices.IgnoreQueryFilters([Columns.TenantFilter])
            .Where(notice => notice.SentAt != null && notice.SentAt < before && notice.State != NoticeState.Waiting)
            .Take(most).ExecuteDelete());

    /// <summary>Null where the person never spoke with KamBot between the two of them.</summary>
    public async Task<NoticeReader?> ReaderOfAsync(Notice notice, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(notice.TenantId);
        var speaker = await db.Speakers.AsNoTracking()
            .FirstOrDefaultAsync(known => known.UserId == notice.ToUserId, cancellationToken);
        var recent = await db.Conversations.AsNoTracking()
            .Where(conversation => conversation.UserId == notice.ToUserId && conversation.Reference != null)
            .OrderByDescending(conversation => conversation.TouchedAt).Take(MostConversations)
            .Select(conversation => new { Reference = conversation.Reference!, conversation.State, conversation.TouchedAt })
            .ToListAsync(cancellationToken);
        return speaker is null ? null : recent
            .Select(row => (Reference: JsonSerializer.Deserialize(row.Reference, ProtocolJson.Default.ConversationReference), row.State, row.TouchedAt))
            .Where(row => row.Reference?.Conversation is { } conversation && IsPersonal(conversation))
            .Select(row => new NoticeReader(speaker, row.Reference!, KeptState.Read(row.State), row.TouchedAt))
            .FirstOrDefault();
    }

    /// <summary>Keeps what became of a notice. False where another sender was first: then it is that one's.</summary>
    public Task<bool> TryKeepAsync(Notice notice, CancellationToken cancellationToken) =>
        store.WriteAsync(notice.TenantId, [new ReplaceRecord(notice)], cancellationToken);

    private static IQueryable<Notice> Waiting(KamBotDb db) =>
        db.Notices.IgnoreQueryFilters([Columns.TenantFilter]).Where(notice => notice.State == NoticeState.Waiting);

    private static bool IsPersonal(ConversationAccount conversation) =>
        conversation.IsGroup != true && conversation.ConversationType is null or "personal";
}
