using KamBot.Dialogs.Conversations;
using KamBot.Storage.Personal;
using KamBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sqlite;

/// <summary>The one connection that writes, and its prepared statements.</summary>
internal sealed class WritingConnection(SqliteConnection connection, PersonalSeal? seal, KnownConversations known) : IDisposable
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

    private readonly Statement _dataVersion = new(connection, "PRAGMA data_version");
    private readonly Statement _snapshot = SnapshotQuery.On(connection);
    private readonly RecordStatements _records = new(connection);
    private object? _seenVersion;

    public ErasedRemains Remains { get; } = new(connection);

    public TurnStatements Turns { get; } = new(connection);

    public TranscriptStatements Transcripts { get; } = new(connection);

    public void Begin()
    {
        _begin.Run();

        // Another connection's commit changes it, in this process or in another. https://sqlite.org/pragma.html#pragma_data_version
        var version = _dataVersion.Ask();
        if (!Equals(version, _seenVersion)) known.ForgetAll();
        _seenVersion = version;
    }

    public void Commit()
    {
        _commit.Run();
        known.Committed();
    }

    public void Note(TurnCommit turn, int stateLength) => known.Note(turn, stateLength, _snapshot);

    public void Drop(ConversationKey key) => known.Drop(key);

    public void Savepoint() => _savepoint.Run();

    public void Release() => _release.Run();

    public void RollBackToSavepoint() => _rollBack.Run();

    public void Mark(string fact, string value) => _mark.With(fact, value).Run();

    public string? Marked(string fact)
    {
        using var marked = new Statement(connection, "SELECT \"Value\" FROM \"SchemaFacts\" WHERE \"Name\" = @name", "@name");
        return marked.With(fact).Ask() as string;
    }

    /// <summary>One of that name which is there already stays.</summary>
    public void KeepLinkKey(string name, string xml)
    {
        using var kept = new Statement(connection, "INSERT INTO \"LinkKeys\" (\"Name\", \"Xml\") VALUES (@name, @xml) ON CONFLICT DO NOTHING", "@name", "@xml");
        kept.With(name, xml).Run();
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
        known.ForgetAll();
        using var db = new SqliteKamBotDb(SqliteFile.On(connection)) { TenantId = tenantId, Seal = seal };
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return work(db);
    }

    /// <summary>Takes back what was not committed.</summary>
    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<Statement>)[_begin, _commit, _savepoint, _release, _rollBack, _mark, _dataVersion, _snapshot]) statement.Dispose();
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
