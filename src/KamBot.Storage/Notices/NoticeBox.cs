using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Sales.Notices;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Notices;

/// <summary>The notices that wait to be said, of all tenants. Turns put them in with their commit; one sender takes them out.</summary>
public sealed class NoticeBox(KamBotStore store)
{
    private const int MostConversations = 20;

    /// <summary>What is due, the longest waiting first.</summary>
    public async Task<IReadOnlyList<Notice>> DueAsync(DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await db.Notices.IgnoreQueryFilters([Columns.TenantFilter]).AsNoTracking()
            .Where(notice => notice.State == NoticeState.Waiting && notice.DueAt <= now)
            .OrderBy(notice => notice.DueAt).Take(most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Null where the person never spoke with KamBot between the two of them.</summary>
    public async Task<NoticeReader?> ReaderOfAsync(Notice notice, CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.Rent(notice.TenantId);
        var speaker = await db.Speakers.AsNoTracking()
            .FirstOrDefaultAsync(known => known.UserId == notice.ToUserId, cancellationToken);
        var recent = await db.Conversations.AsNoTracking()
            .Where(conversation => conversation.UserId == notice.ToUserId && conversation.Reference != null)
            .OrderByDescending(conversation => conversation.TouchedAt).Take(MostConversations)
            .Select(conversation => new { Reference = conversation.Reference!, conversation.State })
            .ToListAsync(cancellationToken);
        return speaker is null ? null : recent
            .Select(row => (Reference: JsonSerializer.Deserialize(row.Reference, ProtocolJson.Default.ConversationReference), row.State))
            .Where(row => row.Reference?.Conversation is { } conversation && IsPersonal(conversation))
            .Select(row => new NoticeReader(speaker, row.Reference!, DialogState.FromJson(row.State)))
            .FirstOrDefault();
    }

    /// <summary>Keeps what became of a notice. False where another sender was first: then it is that one's.</summary>
    public Task<bool> TryKeepAsync(Notice notice, CancellationToken cancellationToken) =>
        store.WriteAsync(notice.TenantId, [new ReplaceRecord(notice)], cancellationToken);

    private static bool IsPersonal(ConversationAccount conversation) =>
        conversation.IsGroup != true && conversation.ConversationType is null or "personal";
}
