using KamBot.Dialogs.Conversations;
using KamBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sqlite;

/// <summary>The one connection that writes, its prepared statements, and a context for records on the same transaction.</summary>
internal sealed class WritingConnection : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteKamBotDb _db;
    private readonly Statement _savepoint;
    private readonly Statement _release;
    private readonly Statement _rollBack;
    private readonly Statement _mark;
    private SqliteTransaction? _transaction;

    public WritingConnection(SqliteConnection connection)
    {
        _connection = connection;
        _db = new SqliteKamBotDb(SqliteFile.On(connection));
        _db.Database.AutoSavepointsEnabled = false;
        _db.ChangeTracker.AutoDetectChangesEnabled = false;
        _savepoint = new Statement(connection, "SAVEPOINT one");
        _release = new Statement(connection, "RELEASE one");
        _rollBack = new Statement(connection, "ROLLBACK TO one");
        _mark = new Statement(
            connection,
            """
            INSERT INTO "SchemaFacts" ("Name", "Value") VALUES (@name, @value)
            ON CONFLICT DO UPDATE SET "Value" = excluded."Value"
            """,
            "@name", "@value");
        Remains = new ErasedRemains(connection);
        Turns = new TurnStatements(connection);
        Transcripts = new TranscriptStatements(connection);
    }

    public ErasedRemains Remains { get; }
    public TurnStatements Turns { get; }
    public TranscriptStatements Transcripts { get; }

    public void Begin()
    {
        _transaction = _connection.BeginTransaction(deferred: false);
        Bind(_transaction);
    }

    public void Commit()
    {
        _transaction!.Commit();
        _transaction.Dispose();
        _transaction = null;
    }

    public void Savepoint() => _savepoint.Run();

    public void Release() => _release.Run();

    public void RollBackToSavepoint() => _rollBack.Run();

    public void Mark(string version) => _mark.With(SchemaFact.WrittenBy, version).Run();

    /// <summary>False where somebody else wrote one of the records first.</summary>
    public bool TryWriteRecords(string tenantId, IReadOnlyList<RecordChange> changes)
    {
        if (changes.Count == 0) return true;
        try
        {
            _db.TenantId = tenantId;
            _db.Database.UseTransaction(_transaction);
            RecordChanges.Track(_db, changes);
            _db.SaveChanges();
            if (ErasingPeople.Run(_db, changes)) Remains.Note();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException error) when (SqliteErrors.IsTaken(error))
        {
            return false;
        }
        finally
        {
            _db.ChangeTracker.Clear();
            _db.Database.UseTransaction(null);
        }
    }

    /// <summary>Anything that a context can do, within the transaction.</summary>
    public TResult Do<TResult>(string tenantId, Func<KamBotDb, TResult> work)
    {
        try
        {
            _db.TenantId = tenantId;
            _db.Database.UseTransaction(_transaction);
            return work(_db);
        }
        finally
        {
            _db.ChangeTracker.Clear();
            _db.Database.UseTransaction(null);
        }
    }

    public void Dispose()
    {
        _transaction?.Dispose();
        _savepoint.Dispose();
        _release.Dispose();
        _rollBack.Dispose();
        _mark.Dispose();
        Remains.Dispose();
        Turns.Dispose();
        Transcripts.Dispose();
        _db.Dispose();
        _connection.Dispose();
    }

    private void Bind(SqliteTransaction transaction)
    {
        _savepoint.Transaction = transaction;
        _release.Transaction = transaction;
        _rollBack.Transaction = transaction;
        _mark.Transaction = transaction;
        Remains.Bind(transaction);
        Turns.Bind(transaction);
        Transcripts.Bind(transaction);
    }
}
