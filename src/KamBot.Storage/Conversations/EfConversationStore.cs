using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Conversations;

/// <summary>
/// Conversations through EF Core, one transaction per turn. <c>wasFirst</c> knows the provider's errors that mean somebody else
/// wrote the same row first: a taken key, a deadlock.
/// </summary>
internal sealed class EfConversationStore(
    KamBotDbFactory contexts, Func<Exception, bool> wasFirst) : IConversationStore
{
    // Not static: a compiled query serves one model, and each provider has its own.
    private readonly Func<KamBotDb, string, CancellationToken, Task<ConversationRow?>> _conversation = EF.CompileAsyncQuery(
        (KamBotDb db, string id, CancellationToken _) => db.Conversations.AsNoTracking().FirstOrDefault(c => c.Id == id));

    private readonly Func<KamBotDb, string, CancellationToken, Task<Speaker?>> _speaker = EF.CompileAsyncQuery(
        (KamBotDb db, string userId, CancellationToken _) =>
            db.Speakers.AsNoTracking().FirstOrDefault(s => s.UserId == userId));

    public async ValueTask<ConversationSnapshot> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await using var db = contexts.Rent(key.TenantId);
        var speaker = await _speaker(db, key.UserId, cancellationToken);
        if (await _conversation(db, key.Id, cancellationToken) is not { } row)
            return new ConversationSnapshot(DialogState.Empty, 0, speaker, null, AnsweredActivities.None);

        var reference = row.Reference is null
            ? null
            : JsonSerializer.Deserialize(row.Reference, ProtocolJson.Default.ConversationReference);
        return new ConversationSnapshot(KeptState.Read(row.State), row.Version, speaker, reference, AnsweredActivities.FromBytes(row.Answered))
        {
            HeldBy = row.HeldBy,
        };
    }

    public async ValueTask<SaveOutcome> SaveAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        TenantCheck.Of(commit);
        try
        {
            await using var db = contexts.Rent(commit.Key.TenantId);
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            if (!await TryKeepAsync(db, commit, cancellationToken)) return SaveOutcome.Conflict;
            if (commit.Speaker is { } speaker) await KeepAsync(db, speaker, cancellationToken);
            RecordChanges.Track(db, commit.Changes);
            await db.SaveChangesAsync(cancellationToken);
            ErasingPeople.Run(db, commit.Changes);
            await transaction.CommitAsync(cancellationToken);
            return SaveOutcome.Saved;
        }
        catch (Exception error) when (error is DbUpdateConcurrencyException || wasFirst(error))
        {
            return SaveOutcome.Conflict;
        }
    }

    public async ValueTask LetGoAsync(HeldConversation held, CancellationToken cancellationToken)
    {
        await using var db = contexts.Rent(held.Key.TenantId);
        await db.Conversations
            .Where(c => c.Id == held.Key.Id && c.Version == held.Version && c.HeldBy == held.Host)
            .ExecuteUpdateAsync(row => row.SetProperty(c => c.HeldBy, (Guid?)null), cancellationToken);
    }

    /// <summary>False where the conversation has another version by now.</summary>
    private static async Task<bool> TryKeepAsync(KamBotDb db, TurnCommit turn, CancellationToken cancellationToken)
    {
        var (state, answered, at, version) = (db.Sealed(turn.State.ToJson()), turn.Answered.ToBytes(), turn.At, turn.ExpectedVersion + 1);
        var reference = turn.Reference is null
            ? null
            : JsonSerializer.Serialize(turn.Reference, ProtocolJson.Default.ConversationReference);
        if (turn.ExpectedVersion == 0)
        {
            db.Add(new ConversationRow
            {
                Id = turn.Key.Id,
                TenantId = turn.Key.TenantId,
                ChannelId = turn.Key.ChannelId,
                ConversationId = turn.Key.ConversationId,
                UserId = turn.Key.UserId,
                State = state,
                Reference = reference,
                Version = version,
                TouchedAt = at,
                Answered = answered,
                HeldBy = turn.HeldBy,
            });
            return true;
        }

        var changed = await db.Conversations
            .Where(c => c.Id == turn.Key.Id && c.Version == turn.ExpectedVersion)
            .ExecuteUpdateAsync(
                row => row
                    .SetProperty(c => c.State, state)
                    .SetProperty(c => c.Reference, c => reference ?? c.Reference)
                    .SetProperty(c => c.Version, version)
                    .SetProperty(c => c.TouchedAt, at)
                    .SetProperty(c => c.Answered, answered)
                    .SetProperty(c => c.HeldBy, turn.HeldBy),
                cancellationToken);
        return changed == 1;
    }

    private static async Task KeepAsync(KamBotDb db, Speaker speaker, CancellationToken cancellationToken)
    {
        var known = await db.Speakers.FirstOrDefaultAsync(s => s.UserId == speaker.UserId, cancellationToken);
        if (known is null)
            db.Add(speaker);
        else
            db.Entry(known).CurrentValues.SetValues(speaker);
    }
}
