using System.Collections.Concurrent;
using KamBot.Dialogs.Conversations;
using KamBot.Storage.Conversations;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>Conversations in the file. Loading reads on the caller's thread, a few pages that are nearly always in memory.</summary>
internal sealed class SqliteConversationStore(SqliteKamBotStore store) : IConversationStore, IDisposable
{
    private static readonly int MostIdleReaders = Environment.ProcessorCount * 2;

    private readonly ConcurrentQueue<SnapshotReader> _idle = new();

    public ValueTask<ConversationSnapshot> LoadAsync(
        ConversationKey key, string? activityId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            if (!_idle.TryDequeue(out var reader)) reader = new SnapshotReader(store.OpenToRead());
            var snapshot = Load(reader, key, activityId);
            GiveBack(reader);
            return ValueTask.FromResult(snapshot);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, store.Path);
        }
    }

    public ValueTask<SaveOutcome> SaveAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TenantCheck.Of(commit);
        return new ValueTask<SaveOutcome>(store.Writer.WriteAsync(new PendingTurn(commit, RowsOf(commit))));
    }

    public void Dispose()
    {
        while (_idle.TryDequeue(out var reader)) reader.Dispose();
    }

    private static ConversationSnapshot Load(SnapshotReader reader, ConversationKey key, string? activityId)
    {
        try
        {
            return reader.Load(key, activityId);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    // Asked only by a turn that writes some: until then nobody needs the model.
    private RecordRows? RowsOf(TurnCommit commit) =>
        commit.Changes.Count == 0 ? null : store.Records.RowsOf(commit.Key.TenantId, commit.Changes);

    private void GiveBack(SnapshotReader reader)
    {
        if (_idle.Count < MostIdleReaders)
            _idle.Enqueue(reader);
        else
            reader.Dispose();
    }
}
