using System.Collections.Concurrent;
using System.Diagnostics;
using KamBot.Storage.Conversations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// Writes everything that waits in one transaction, so that many turns share one flush to disk. A turn that is alone commits at
/// once. SQLite has one writer at a time anyway; here it has a thread of its own, and no turn blocks a pool thread on the disk.
/// </summary>
internal sealed class GroupCommitWriter : IAsyncDisposable
{
    private const int MostAtOnce = 256;

    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly BlockingCollection<PendingWrite> _waiting = [];
    private readonly List<PendingWrite> _batch = new(MostAtOnce);
    private readonly WriterMeter _meter;
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly KnownConversations _known;
    private WritingConnection? _connection;

    public GroupCommitWriter(SqliteFile file, KnownConversations known, TimeProvider clock, ILogger log)
    {
        (_file, _known, _clock, _log) = (file, known, clock, log);
        _meter = new WriterMeter(() => _waiting.Count);
        new Thread(Run) { IsBackground = true, Name = "KamBot store writer" }.Start();
    }

    /// <summary>Not cancellable: once handed over, a write may be committed at any moment.</summary>
    public Task<TResult> WriteAsync<TResult>(PendingWrite<TResult> write)
    {
        _waiting.Add(write);
        return write.Done;
    }

    /// <summary>Takes no more, writes what waits, closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _ended.Task;
        _meter.Dispose();
        _waiting.Dispose();
    }

    private void Run()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            _batch.Add(first);
            while (_batch.Count < MostAtOnce && _waiting.TryTake(out var next)) _batch.Add(next);
            WriteBatch();
            _batch.Clear();
        }

        Close();
        _ended.SetResult();
    }

    private void WriteBatch()
    {
        try
        {
            _connection ??= new WritingConnection(_file.OpenToWrite(), _file.Seal, _known);
            _connection.Begin();
            var begun = Stopwatch.GetTimestamp();
            foreach (var write in _batch) WriteOne(_connection, write);
            _connection.Commit();
            _meter.Committed(_batch.Count, Stopwatch.GetElapsedTime(begun));
            SweepErased(_connection);
        }
        catch (Exception error)
        {
            GiveUp(error);
            return;
        }

        foreach (var write in _batch) write.Complete();
    }

    private static void WriteOne(WritingConnection connection, PendingWrite write)
    {
        connection.Savepoint();
        try
        {
            if (!write.Write(connection)) connection.RollBackToSavepoint();
        }
        catch (Exception error) when (!SqliteErrors.IsOfTheFile(error))
        {
            connection.RollBackToSavepoint();
            write.Refuse(error);
        }

        connection.Release();
    }

    /// <summary>Before the turn that erased is answered. What cannot be swept now is swept with a later batch, or at the next start.</summary>
    private void SweepErased(WritingConnection connection)
    {
        if (!connection.Remains.IsDue(_clock.GetUtcNow())) return;
        try
        {
            connection.Remains.Sweep();
        }
        catch (SqliteException error)
        {
            Log.SweepFailed(_log, error);
        }
    }

    /// <summary>Nothing of the batch was kept. The next batch starts with a new connection, in case the old one is spoilt.</summary>
    private void GiveUp(Exception error)
    {
        var why = SqliteErrors.Explain(error, _file.Path);
        Log.BatchFailed(_log, _batch.Count, error);
        _meter.Failed(_batch.Count);
        _known.TakenBack();
        foreach (var write in _batch) write.Fail(why);
        Close();
    }

    private void Close()
    {
        try
        {
            _connection?.Dispose();
        }
        catch (Exception closing)
        {
            Log.CloseFailed(_log, closing);
        }

        _connection = null;
    }
}
