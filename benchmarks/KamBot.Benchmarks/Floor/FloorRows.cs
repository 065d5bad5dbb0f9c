using Microsoft.Data.Sqlite;

namespace KamBot.Benchmarks.Floor;

/// <summary>
/// What the turns of KamBot write, with the same keys, indexes and pragmas: two rows every turn, and one turn in sixteen the records
/// that a documented call leaves behind.
/// </summary>
internal sealed class FloorRows : IDisposable
{
    private const string Schema =
        """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE IF NOT EXISTS "Conversations" ("Id" TEXT NOT NULL PRIMARY KEY, "TenantId" TEXT NOT NULL, "UserId" TEXT NOT NULL,
            "State" TEXT NOT NULL, "TouchedAt" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_Conversations" ON "Conversations" ("TenantId", "UserId");
        CREATE TABLE IF NOT EXISTS "ProcessedActivities" ("ConversationId" TEXT NOT NULL, "ActivityId" TEXT NOT NULL,
            "TenantId" TEXT NOT NULL, "At" INTEGER NOT NULL, PRIMARY KEY ("ConversationId", "ActivityId"));
        CREATE INDEX IF NOT EXISTS "IX_ProcessedActivities" ON "ProcessedActivities" ("At");
        CREATE TABLE IF NOT EXISTS "Records" ("Id" TEXT NOT NULL PRIMARY KEY, "TenantId" TEXT NOT NULL, "AboutId" TEXT NOT NULL,
            "SourceId" TEXT NOT NULL, "AuthorId" TEXT NOT NULL, "Value" TEXT NOT NULL, "At" INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS "IX_Records_About" ON "Records" ("AboutId", "At");
        CREATE INDEX IF NOT EXISTS "IX_Records_Source" ON "Records" ("SourceId");
        """;

    /// <summary>Turns from save to save, and what a save writes: account, person, call, attendance, five claims, promise, audit entry.</summary>
    private const int TurnsPerSave = 16;
    private const int RecordsPerSave = 11;

    private static readonly string State = new('s', 2048);
    private static readonly string Value = new('v', 64);

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _conversation;
    private readonly SqliteCommand _processed;
    private readonly SqliteCommand _record;
    private long _turns;

    public FloorRows(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        _connection.Open();
        using var schema = Command(Schema);
        schema.ExecuteNonQuery();
        _conversation = Command(
            """
            INSERT INTO "Conversations" VALUES (@id, 'bench', @user, @state, @at)
            ON CONFLICT DO UPDATE SET "State" = excluded."State", "TouchedAt" = excluded."TouchedAt"
            """,
            "@id", "@user", "@state", "@at");
        _processed = Command("""INSERT INTO "ProcessedActivities" VALUES (@id, @activity, 'bench', @at)""", "@id", "@activity", "@at");
        _record = Command(
            """INSERT INTO "Records" VALUES (@id, 'bench', @about, @source, @author, @value, @at)""",
            "@id", "@about", "@source", "@author", "@value", "@at");
    }

    /// <summary>All of them in one transaction, which is durable when this returns.</summary>
    public void Keep(IEnumerable<FloorActivity> activities)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        (_conversation.Transaction, _processed.Transaction, _record.Transaction) = (transaction, transaction, transaction);
        foreach (var activity in activities)
        {
            var (id, at) = (activity.Conversation!.Id, TimeProvider.System.GetUtcNow().UtcTicks);
            Run(_processed, id, activity.Id, at);
            Run(_conversation, id, activity.From!.Id, State, at);
            if (++_turns % TurnsPerSave == 0) KeepRecords(activity.From.Id, at);
        }

        transaction.Commit();
    }

    public void Dispose()
    {
        _conversation.Dispose();
        _processed.Dispose();
        _record.Dispose();
        _connection.Dispose();
    }

    private void KeepRecords(string userId, long at)
    {
        var (about, source) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        for (var i = 0; i < RecordsPerSave; i++) Run(_record, Guid.CreateVersion7(), about, source, userId, Value, at);
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters) command.Parameters.Add(new SqliteParameter(name, null));
        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
