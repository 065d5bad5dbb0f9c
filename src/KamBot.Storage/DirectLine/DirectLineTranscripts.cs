using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.DirectLine;

/// <summary>Keeps what was said in the browser page, so that a reload or another device shows it again.</summary>
public abstract class DirectLineTranscripts
{
    private readonly KamBotDbFactory _contexts;

    private protected DirectLineTranscripts(KamBotDbFactory contexts) => _contexts = contexts;

    public abstract Task CreateAsync(DirectLineConversation conversation, CancellationToken cancellationToken);

    /// <summary>
    /// Returns the entry's number within its conversation (1, 2, 3 …) once it is durable. The same activity again replaces
    /// its JSON and keeps its number. A conversation that was not created throws <see cref="KeyNotFoundException"/>.
    /// </summary>
    public Task<long> AppendAsync(string conversationId, string activityId, string json, CancellationToken cancellationToken) =>
        AppendAsync(conversationId, activityId, json, number: null, cancellationToken);

    /// <summary>
    /// Appends only as that number, and returns 0 where another host was first: ids bear the number, so they must not be made twice.
    /// </summary>
    public abstract Task<long> AppendAsync(
        string conversationId, string activityId, string json, long? number, CancellationToken cancellationToken);

    public async Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        return await db.DirectLineConversations.AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, cancellationToken);
    }

    /// <summary>Entries with a number above <paramref name="after"/>, in order.</summary>
    public async Task<IReadOnlyList<DirectLineEntry>> ReadAsync(
        string conversationId, long after, int most, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        return await db.DirectLineActivities
            .Where(a => a.ConversationId == conversationId && a.Sequence > after)
            .OrderBy(a => a.Sequence)
            .Take(most)
            .Select(a => new DirectLineEntry(a.Sequence, a.ActivityId, a.Json))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The newest entry's number, whether or not it is still kept; 0 where nothing was said.</summary>
    public async Task<long> LastSequenceAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        return await db.DirectLineConversations
            .Where(c => c.Id == conversationId)
            .Select(c => EF.Property<long>(c, DirectLineConversationMapping.LastSequence))
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The newest entries' numbers of many conversations in one look.</summary>
    public async Task<IReadOnlyDictionary<string, long>> LastSequencesAsync(
        IReadOnlyCollection<string> conversationIds, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        return await db.DirectLineConversations
            .Where(c => conversationIds.Contains(c.Id))
            .Select(c => new { c.Id, Last = EF.Property<long>(c, DirectLineConversationMapping.LastSequence) })
            .ToDictionaryAsync(c => c.Id, c => c.Last, StringComparer.Ordinal, cancellationToken);
    }

    public async Task<bool> KnowsActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken)
    {
        await using var db = _contexts.RentWithoutTenant();
        return await db.DirectLineActivities.AnyAsync(
            a => a.ConversationId == conversationId && a.ActivityId == activityId, cancellationToken);
    }

    internal static KeyNotFoundException NoConversation() => new("The Direct Line conversation is not known.");
}
