using KamBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Backups;

/// <summary>
/// One file that holds a whole database: no WAL beside it, nothing of what was erased in free pages, and nothing of the processes that
/// served it. It is looked at from end to end before anybody relies on it.
/// </summary>
internal static class BackupFile
{
    /// <summary>Writes the copy under another name first; <paramref name="path"/> appears when it is whole and on the disk.</summary>
    public static IReadOnlyDictionary<string, long> Write(SqliteConnection source, string path)
    {
        var part = path + ".part";
        File.Delete(part);
        try
        {
            var counts = Copy(source, part);
            using (var copy = Open(part))
            {
                Run(copy, "PRAGMA journal_mode = DELETE");
                Run(copy, """DELETE FROM "Hosts" """);
                Run(copy, """DELETE FROM "Leases" """);
                Run(copy, "VACUUM");
                Check(copy, path);
                foreach (var (table, rows) in CountsOf(copy).Where(each => counts[each.Key] != each.Value && each.Key is not ("Hosts" or "Leases")))
                    throw new StoreException($"The copy has {rows} rows in {table} and the database had {counts[table]}: the copy was thrown away, try again.");
                counts = CountsOf(copy);
            }

            Flush(part);
            File.Move(part, path, overwrite: false);
            return counts;
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Fails where the file is not whole.</summary>
    public static void Check(SqliteConnection connection, string path)
    {
        if (Column(connection, "PRAGMA integrity_check") is not ["ok"] || Column(connection, "PRAGMA foreign_key_check").Count > 0)
            throw new StoreException($"{path} is damaged: take another copy.");
    }

    /// <summary>Rows by table, Quartz's and SQLite's own tables left out.</summary>
    public static IReadOnlyDictionary<string, long> CountsOf(SqliteConnection connection) =>
        Column(connection, """SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name NOT LIKE 'QRTZ\_%' ESCAPE '\' ORDER BY name""")
            .ToDictionary(table => table, table => long.Parse(Column(connection, $"SELECT COUNT(*) FROM \"{table}\"")[0], null), StringComparer.Ordinal);

    public static SqliteConnection Open(string path, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
        connection.Open();
        return connection;
    }

    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    public static IReadOnlyList<string> Column(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        using var row = statement.Read();
        var values = new List<string>();
        while (row.Next()) values.Add(row.Text(0));
        return values;
    }

    /// <summary>Copied and counted in one look, while others write.</summary>
    private static IReadOnlyDictionary<string, long> Copy(SqliteConnection source, string part)
    {
        using var look = source.BeginTransaction(deferred: true);
        var counts = CountsOf(source);
        using var copy = Open(part, SqliteOpenMode.ReadWriteCreate);
        source.BackupDatabase(copy);
        return counts;
    }

    private static void Run(SqliteConnection connection, string sql) => SqliteFile.Execute(connection, sql);
}
