using KamBot.Storage.Personal;
using KamBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sqlite;

/// <summary>The one connection that writes, and its prepared statements.</summary>
internal sealed class WritingConnection(SqliteConnection connection, PersonalSeal? seal) : IDisposable
{
    private readonly Statement _begin = new(connection, "BEGIN IMMEDIATE");
    private readonly Statement _commit = new(connection, "COMMIT");
    private readonly Statement _savepoint = new(connection, "SAVEPOINT one");
    private readonly Statement _release = new(connection, "RELEASE one");
    private readonly Statement _rollBack = new(connection, "ROLLBACK TO one");
    private readonly Statement _mark = new(
        connection,
        """
        INSERT INTO "SchemaFacts" ("Name", "Value") VALUES (@name, @value)
        ON CONFLICT DO UPDATE SET "Value" = excluded."Value"
        """,
        "@name", "@value");

    private readonly RecordStatements _records = new(connection);

    public ErasedRemains Remains { get; } = new(connection);

    public TurnStatements Turns { get; } = new(connection);

    public TranscriptStatements Transcripts { get; } = new(connection);

    public void Begin() => _begin.Run();

    public void Commit() => _commit.Run();

    public void Savepoint() => _savepoint.Run();

    public void Release() => _release.Run();

    public void RollBackToSavepoint() => _rollBack.Run();

    public void Mark(string fact, string value) => _mark.With(fact, value).Run();

    public string? Marked(string fact)
    {
        using var marked = new Statement(connection, "SELECT \"Value\" FROM \"SchemaFacts\" WHERE \"Name\" = @name", "@name");
        return marked.With(fact).Ask() as string;
    }

    /// <summary>False where somebody else wrote one of the records first.</summary>
    public bool TryWriteRecords(RecordRows records)
    {
        if (!_records.TryWrite(records.Rows)) return false;
        if (records.Erased.Count > 0) Erase(records);
        return true;
    }

    /// <summary>Anything that a context can do, within the transaction that is open here.</summary>
    public TResult Do<TResult>(string tenantId, Func<KamBotDb, TResult> work)
    {
        using var db = new SqliteKamBotDb(SqliteFile.On(connection)) { TenantId = tenantId, Seal = seal };
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return work(db);
    }

    /// <summary>Takes back what was not committed.</summary>
    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_begin, _commit, _savepoint, _release, _rollBack, _mark]) statement.Dispose();
        _records.Dispose();
        Remains.Dispose();
        Turns.Dispose();
        Transcripts.Dispose();
        connection.Dispose();
    }

    /// <summary>Through EF: it is rare and looks through everything.</summary>
    private void Erase(RecordRows records)
    {
        if (Do(records.TenantId, db => ErasingPeople.Run(db, records.Erased))) Remains.Note();
    }
}
