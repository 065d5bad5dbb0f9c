using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace KamBot.Benchmarks.Driving;

/// <summary>
/// Years of work in a file that KamBot has just made: 100,000 conversations and 1,000,000 claims. The conversations are as recent as if
/// people still had them, and not sealed, which a job of KamBot's makes up for once.
/// </summary>
internal static class BigFile
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private const string Unsealed =
        """
        SELECT EXISTS (SELECT 1 FROM "Conversations" WHERE "State" LIKE '{"filled%') OR EXISTS (SELECT 1 FROM "SchemaFacts" WHERE "Name" = 'erased-remains')
        """;

    private const string Rows =
        """
        PRAGMA synchronous = OFF;
        PRAGMA cache_size = -400000;
        PRAGMA foreign_keys = OFF;
        BEGIN;
        CREATE TEMP TABLE "N" AS WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 999999) SELECT i FROM n;
        INSERT INTO "Conversations" ("Id", "TenantId", "ChannelId", "ConversationId", "UserId", "State", "Version", "TouchedAt")
            SELECT 'filled-' || hex(randomblob(12)), 'bench', 'msteams', 'filled-' || i, 'filled-' || (i % 1000),
                '{"filled":"' || hex(zeroblob(1000)) || '"}', 1, 621355968000000000 + unixepoch() * 10000000 - i FROM "N" WHERE i < 100000;
        INSERT INTO "Accounts" ("Id", "TenantId", "Name", "SearchName", "OwnerId", "Standing", "CreatedAt", "TouchedAt", "Version")
            SELECT printf('%08X-0000-7000-8000-0000000000AC', i), 'bench', 'Filled ' || i, 'filled ' || i, 'user-' || (i % 64), 'Working',
                638000000000000000, 638000000000000000 + i, 1 FROM "N" WHERE i < 2000;
        INSERT INTO "Persons" ("Id", "TenantId", "AccountId", "Name", "SearchName", "OwnerId", "CreatedAt", "TouchedAt", "Version")
            SELECT printf('%08X-0000-7000-8000-0000000000EE', i), 'bench', printf('%08X-0000-7000-8000-0000000000AC', i % 2000),
                'Person ' || i, 'person ' || i, 'user-' || (i % 64), 638000000000000000, 638000000000000000 + i, 1 FROM "N" WHERE i < 10000;
        INSERT INTO "Claims" ("Id", "TenantId", "AccountId", "SubjectKind", "SubjectId", "Attribute", "Value", "Evidence", "SourceId",
                "AuthorId", "At", "Visibility")
            SELECT printf('%08X-0000-7000-8000-0000000000C1', i), 'bench', printf('%08X-0000-7000-8000-0000000000AC', i % 2000), 'Person',
                printf('%08X-0000-7000-8000-0000000000EE', i % 10000), 'trust', 'up', 'Said', printf('%08X-0000-7000-8000-0000000000CA', i / 4),
                'user-' || (i % 64), 638000000000000000 + i, 'Account' FROM "N";
        COMMIT;
        PRAGMA wal_checkpoint(TRUNCATE);
        """;

    public static void Fill(string file)
    {
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        command.ExecuteNonQuery();
    }

    /// <summary>Waits until the job has sealed the conversations and written the file anew without what it sealed.</summary>
    public static async Task<TimeSpan> SealedAsync(string file)
    {
        var begun = Stopwatch.GetTimestamp();
        using var connection = Open(file);
        using var command = connection.CreateCommand();
        command.CommandText = Unsealed;
        while ((long)command.ExecuteScalar()! != 0)
        {
            if (Stopwatch.GetElapsedTime(begun) > LongestWait) throw new TimeoutException("The conversations filled in were not sealed.");
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        return Stopwatch.GetElapsedTime(begun);
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
