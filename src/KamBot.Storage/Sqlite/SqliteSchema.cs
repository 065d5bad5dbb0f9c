using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Sqlite;

/// <summary>Looks at a file before anything is written, and brings it to this program's schema.</summary>
internal sealed partial class SqliteSchema(SqliteFile file, ILogger log)
{
    /// <summary>Told by the script: EF would build its model for it, and attributes would load every type there is.</summary>
    private static readonly IReadOnlyList<string> Known = [.. MigrationOfScript.Matches(Script()).Select(row => row.Groups["id"].Value)];

    [GeneratedRegex("""INSERT INTO "__EFMigrationsHistory" [^;]*VALUES \('(?<id>\w+)'""", RegexOptions.CultureInvariant)]
    private static partial Regex MigrationOfScript { get; }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            MakeFolder();
            var applied = Look();
            var pending = Known.Except(applied, StringComparer.Ordinal).ToList();
            if (pending.Count == 0) return;
            using var alone = LockOut();
            if (applied.Count == 0)
            {
                Make();
            }
            else
            {
                CopyBefore(pending[0]);
                await ApplyAsync(cancellationToken);
            }

            Log.Migrated(log, string.Join(", ", pending));
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, file.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                $"The folder of {file.Path} cannot be written: check Store:Path and the rights of the account that KamBot runs under.",
                error);
        }
    }

    /// <summary>Fails where the file is not one that this program reads. Nothing is written.</summary>
    public static void RefuseOthers(SqliteFile file)
    {
        if (new SqliteSchema(file, NullLogger.Instance).Look().Count == 0)
            throw new StoreException($"{file.Path} holds no data of KamBot: check the name.");
    }

    /// <summary>A folder, a file of another program and a schema of a newer KamBot are refused untouched.</summary>
    private List<string> Look()
    {
        if (Directory.Exists(file.Path))
            throw new StoreException($"{file.Path} is a folder: name a file in Store:Path.");
        if (!File.Exists(file.Path)) return [];

        using var connection = file.OpenToRead();
        var tables = Column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'");
        if (tables.Count == 0) return [];
        if (!tables.Contains("__EFMigrationsHistory"))
            throw new StoreException($"{file.Path} belongs to another program: name another file in Store:Path.");

        var applied = Column(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\"");
        var writtenBy = tables.Contains("SchemaFacts")
            ? Column(connection, $"SELECT \"Value\" FROM \"SchemaFacts\" WHERE \"Name\" = '{Records.SchemaFact.WrittenBy}'")
            : [];
        KamBotStore.RefuseNewer(applied, Known, file.Path, writtenBy.FirstOrDefault());
        return applied;
    }

    private static string Script()
    {
        using var script = new StreamReader(typeof(SqliteSchema).Assembly.GetManifestResourceStream("new-file.sql")!);
        return script.ReadToEnd();
    }

    private void MakeFolder() => Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);

    /// <summary>One process migrates. The handle is lost with the process, so a crash leaves nothing locked.</summary>
    private FileStream LockOut()
    {
        try
        {
            return new FileStream(
                file.Path + ".migrating", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error) when (File.Exists(file.Path + ".migrating"))
        {
            throw new StoreException($"{file.Path} is being migrated by another process: start again when it has ended.", error);
        }
    }

    /// <summary>The copy gets its name when it is whole.</summary>
    internal void CopyBefore(string migration)
    {
        var path = $"{file.Path}.before-{migration}";
        File.Delete(path + ".part");
        using (var source = file.OpenToRead())
        using (var copy = new SqliteConnection($"Data Source={path}.part;Pooling=False"))
        {
            copy.Open();
            source.BackupDatabase(copy);
        }

        File.Move(path + ".part", path, overwrite: true);
        Log.Copied(log, path);
    }

    /// <summary>
    /// A newcomer's first answer waits for this. By the script, since EF Core would take seconds for its model and for each migration's; in
    /// one transaction, so that a file is whole or still empty.
    /// </summary>
    private void Make()
    {
        using var connection = file.OpenToWrite();
        using var transaction = connection.BeginTransaction();
        SqliteFile.Execute(connection, Script());
        transaction.Commit();
    }

    private async Task ApplyAsync(CancellationToken cancellationToken)
    {
        using var connection = file.OpenToWrite();

        // EF's own lock is a row that a killed process leaves behind; everybody would wait for it for ever. Ours is held here.
        SqliteFile.Execute(connection, "DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
        await using var db = new SqliteKamBotDb(SqliteFile.On(connection));
        await db.Database.MigrateAsync(cancellationToken);
    }

    private static List<string> Column(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var values = new List<string>();
        while (row.Read()) values.Add(row.GetString(0));
        return values;
    }
}
