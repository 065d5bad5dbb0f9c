using KamBot.Dialogs.Conversations;
using KamBot.Storage.Conversations;

namespace KamBot.Storage.Sqlite;

internal sealed class SqliteConversationStore(SqliteKamBotStore store) : IConversationStore
{
    public ValueTask<ConversationSnapshot> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(store.Readers.Ask(connection => SnapshotQuery.Ask(connection, key)));
    }

    public ValueTask<ConversationSnapshot> RecallAsync(ConversationKey key, CancellationToken cancellationToken) =>
        store.Known.Find(key) is { } known ? ValueTask.FromResult(known) : LoadAsync(key, cancellationToken);

    public ValueTask<SaveOutcome> SaveAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TenantCheck.Of(commit);
        return new ValueTask<SaveOutcome>(store.Writer.WriteAsync(new PendingTurn(commit, State(commit), RowsOf(commit))));
    }

    public ValueTask LetGoAsync(HeldConversation held, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask(store.Writer.WriteAsync(new PendingLetGo(held)));
    }

    /// <summary>Drafts hold what is answered, private notes among it.</summary>
    private byte[] State(TurnCommit commit)
    {
        var json = commit.State.ToUtf8Json();
        return store.Seal is { } seal ? seal.Close(json) : json;
    }

    // Asked only by a turn that writes some: until then nobody needs the model.
    private RecordRows? RowsOf(TurnCommit commit) =>
        commit.Changes.Count == 0 ? null : store.Records.RowsOf(commit.Key.TenantId, commit.Changes);
}
