using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sqlite;

/// <summary>What SQLite's result codes (sqlite.org/rescode.html) mean for whoever runs KamBot.</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Damaged = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    public static bool IsBusy(Exception error) => Of(error)?.SqliteErrorCode is Busy or Locked;

    /// <summary>A row with this key is there already.</summary>
    public static bool IsTaken(Exception error) =>
        Of(error)?.SqliteExtendedErrorCode is UniqueConstraint or PrimaryKeyConstraint;

    /// <summary>The fault lies with the file or the disk and not with what was to be written.</summary>
    public static bool IsOfTheFile(Exception error) => Of(error) is { SqliteErrorCode: not Constraint };

    public static StoreException Explain(Exception error, string path) => new(
        Of(error)?.SqliteErrorCode switch
        {
            Full => $"The disk with {path} is full: make room; what was not saved can be said again.",
            ReadOnly => $"{path} cannot be written: give the account that KamBot runs under the right to write the file and its folder.",
            Busy or Locked => $"{path} is locked by another process: stop the other program that uses the file, then try again.",
            NotADatabase => $"{path} is not a SQLite database: name another file in Store:Path, or move this one away.",
            Damaged => $"{path} is damaged: put the last backup copy in its place.",
            CannotOpen => $"{path} cannot be opened: check Store:Path and the rights of the account that KamBot runs under.",
            _ => $"{path} cannot be read or written: check the disk, then start KamBot again.",
        },
        error);

    private static SqliteException? Of(Exception error) =>
        error as SqliteException ?? (error as DbUpdateException)?.InnerException as SqliteException;
}
