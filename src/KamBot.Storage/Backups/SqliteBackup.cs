using KamBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Backups;

/// <summary>Copies the database while KamBot runs, and puts a copy in its place. What is wrong is a <see cref="StoreException"/> that says what to do.</summary>
public sealed class SqliteBackup
{
    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    private readonly StoreOptions _options;
    private readonly SqliteFile _file;

    public SqliteBackup(StoreOptions options)
    {
        if (options.Provider != StoreProvider.Sqlite)
            throw new StoreException("SQL Server has backups of its own: docs/operations/backup.md says how.");
        (_options, _file) = (options, new SqliteFile(options));
    }

    /// <summary>Where the database is.</summary>
    public string Path => _file.Path;

    /// <summary>Answers the rows by table that the copy holds.</summary>
    public IReadOnlyDictionary<string, long> Write(string target)
    {
        var path = System.IO.Path.GetFullPath(target);
        if (File.Exists(path)) throw new StoreException($"{path} is there already: name another file.");
        if (!File.Exists(_file.Path)) throw new StoreException($"{_file.Path} does not exist: check Store:Path.");
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            SqliteSchema.RefuseOthers(_file);
            using var source = _file.OpenToRead();
            return BackupFile.Write(source, path);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, error.SqliteErrorCode is 13 or 14 ? path : _file.Path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{path} cannot be written: check the folder, its rights and the room on the disk.", error);
        }
    }

    /// <summary>
    /// Puts the copy in the place of the database, which must not be in use, and keeps what was there. Answers where that is now; null where
    /// there was nothing.
    /// </summary>
    public string? Restore(string copy, DateTimeOffset now)
    {
        var path = System.IO.Path.GetFullPath(copy);
        if (path == _file.Path) throw new StoreException($"{path} is the database itself: name a copy.");
        if (!File.Exists(path)) throw new StoreException($"{path} does not exist.");
        try
        {
            Look(path);
            MustBeFree();
            var part = _file.Path + ".part";
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(part)!);
            File.Copy(path, part, overwrite: true);
            BackupFile.Flush(part);
            var kept = PutAside(FormattableString.Invariant($"{_file.Path}.before-restore-{now:yyyyMMddHHmmss}"));
            File.Move(part, _file.Path, overwrite: false);
            return kept;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{_file.Path} cannot be replaced: check its folder, the rights and the room on the disk.", error);
        }
    }

    /// <summary>A copy of a newer KamBot, of another program, or with a hole in it is refused before anything is touched.</summary>
    private void Look(string path)
    {
        try
        {
            SqliteSchema.RefuseOthers(new SqliteFile(new StoreOptions { Path = path, LockWait = _options.LockWait }));
            using var connection = BackupFile.Open(path, SqliteOpenMode.ReadOnly);
            BackupFile.Check(connection, path);
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, path);
        }
    }

    /// <summary>
    /// SQLite leaves the WAL mode only where nobody else has the file open. With it, what stands in the WAL goes into the file that is put
    /// aside. A damaged file cannot be asked: it is put aside as it is.
    /// </summary>
    private void MustBeFree()
    {
        if (!File.Exists(_file.Path) || !BeginsAsSqlite(_file.Path)) return;
        try
        {
            using var connection = BackupFile.Open(_file.Path);
            SqliteFile.Execute(connection, "PRAGMA busy_timeout = 0");
            if (BackupFile.Column(connection, "PRAGMA journal_mode = DELETE") is ["delete"]) return;
        }
        catch (SqliteException error) when (SqliteErrors.IsBusy(error))
        {
        }
        catch (SqliteException)
        {
            return;
        }

        throw new StoreException($"{_file.Path} is in use: stop every KamBot that serves it, then restore again.");
    }

    /// <summary>A WAL that was left beside it would be written into whatever lies there.</summary>
    private static bool BeginsAsSqlite(string path)
    {
        var begin = new byte[Magic.Length];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.AsSpan().SequenceEqual(Magic);
    }

    private string? PutAside(string name)
    {
        string? kept = null;
        foreach (var ending in (ReadOnlySpan<string>)["", "-wal", "-shm"])
        {
            if (!File.Exists(_file.Path + ending)) continue;
            File.Move(_file.Path + ending, name + ending, overwrite: false);
            kept ??= name;
        }

        return kept;
    }
}
