using Microsoft.Data.Sqlite;

namespace KamBot.Benchmarks.Driving;

/// <summary>A file in which everybody is to be told something at once: each a person, a conversation, a subject and a notice.</summary>
internal static class DueFile
{
    private const string Rows =
        """
        PRAGMA synchronous = OFF;
        PRAGMA foreign_keys = OFF;
        BEGIN;
        CREATE TEMP TABLE "N" AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < @people - 1) SELECT i FROM n;
        INSERT INTO "Speakers" ("TenantId", "UserId", "Name", "Role", "WrittenLanguage", "TimeZone")
            SELECT 'bench', 'user-' || i, 'Person ' || i, 'Rep', 'en', 'Asia/Taipei' FROM "N";
        INSERT INTO "Conversations" ("Id", "TenantId", "ChannelId", "ConversationId", "UserId", "State", "Reference", "Version", "TouchedAt")
            SELECT 'due-' || i, 'bench', 'msteams', 'chat-' || i, 'user-' || i, '{}',
                json_object('channelId', 'msteams', 'serviceUrl', @service, 'locale', 'en',
                    'user', json_object('id', 'user-' || i), 'bot', json_object('id', 'bot'),
                    'conversation', json_object('id', 'chat-' || i, 'conversationType', 'personal', 'tenantId', 'bench')),
                1, @now - 1 FROM "N";
        INSERT INTO "FileImports" ("Id", "TenantId", "OwnerId", "Kind", "FileName", "State", "Rows", "RowsDone", "Added", "Updated", "CreatedAt", "Version")
            SELECT printf('%08X-0000-7000-8000-0000000000F1', i), 'bench', 'user-' || i, 'Accounts', 'list.csv', 'Done', 10, 10, 10, 0, @now - 1, 1 FROM "N";
        INSERT INTO "Notices" ("Id", "TenantId", "ToUserId", "Kind", "SubjectId", "Once", "DueAt", "State", "Attempts", "Version")
            SELECT printf('%08X-0000-7000-8000-00000000000E', i), 'bench', 'user-' || i, 'import.over', printf('%08X-0000-7000-8000-0000000000F1', i),
                'import.over', @now - 1, 'Waiting', 0, 1 FROM "N";
        COMMIT;
        PRAGMA wal_checkpoint(TRUNCATE);
        """;

    public static void Fill(string file, int people, string serviceUrl)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        command.Parameters.AddWithValue("@people", people);
        command.Parameters.AddWithValue("@service", serviceUrl);
        command.Parameters.AddWithValue("@now", TimeProvider.System.GetUtcNow().UtcTicks);
        command.ExecuteNonQuery();
    }

    public static long CountWaiting(string file)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM "Notices" WHERE "State" = 'Waiting'""";
        return (long)command.ExecuteScalar()!;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
