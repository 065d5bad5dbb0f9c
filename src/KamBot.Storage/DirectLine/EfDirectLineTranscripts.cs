using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.DirectLine;

/// <summary>Appends through EF Core, one transaction each. Counting up the conversation's row puts parallel appends in a queue.</summary>
internal sealed class EfDirectLineTranscripts(KamBotDbFactory contexts, TimeProvider clock) : DirectLineTranscripts(contexts)
{
    private readonly KamBotDbFactory _contexts = contexts;

    public override async Task CreateAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        db.Add(conversation);
        await db.SaveChangesAsync(cancellationToken);
    }

    public override async Task<long> AppendAsync(
        string conversationId, string activityId, string json, long? number, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        json = db.Sealed(json);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await CountAsync(db, conversationId, 1, cancellationToken) == 0) throw NoConversation();
        if (number is { } wanted && await LastAsync(db, conversationId, cancellationToken) != wanted) return 0;
        var sequence = await ReplaceAsync(db, conversationId, activityId, json, cancellationToken);
        if (sequence > 0)
            await CountAsync(db, conversationId, -1, cancellationToken);
        else
            sequence = await AddAsync(db, conversationId, activityId, json, clock.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return sequence;
    }

    private static Task<int> CountAsync(KamBotDb db, string conversationId, int by, CancellationToken cancellationToken) =>
        db.DirectLineConversations.Where(c => c.Id == conversationId).ExecuteUpdateAsync(
            row => row.SetProperty(
                c => EF.Property<long>(c, DirectLineConversationMapping.LastSequence),
                c => EF.Property<long>(c, DirectLineConversationMapping.LastSequence) + by),
            cancellationToken);

    /// <summary>Returns 0 where the activity is new.</summary>
    private static async Task<long> ReplaceAsync(
        KamBotDb db, string conversationId, string activityId, string json, CancellationToken cancellationToken)
    {
        var known = db.DirectLineActivities.Where(a => a.ConversationId == conversationId && a.ActivityId == activityId);
        return await known.ExecuteUpdateAsync(row => row.SetProperty(a => a.Json, json), cancellationToken) == 0
            ? 0
            : await known.Select(a => a.Sequence).SingleAsync(cancellationToken);
    }

    private static async Task<long> AddAsync(
        KamBotDb db, string conversationId, string activityId, string json, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var sequence = await LastAsync(db, conversationId, cancellationToken);
        db.Add(new DirectLineActivityRow
        {
            ConversationId = conversationId,
            Sequence = sequence,
            ActivityId = activityId,
            Json = json,
            At = at,
        });
        await db.SaveChangesAsync(cancellationToken);
        return sequence;
    }

    private static Task<long> LastAsync(KamBotDb db, string conversationId, CancellationToken cancellationToken) =>
        db.DirectLineConversations
            .Where(c => c.Id == conversationId)
            .Select(c => EF.Property<long>(c, DirectLineConversationMapping.LastSequence))
            .SingleAsync(cancellationToken);
}
