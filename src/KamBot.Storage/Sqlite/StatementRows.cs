using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KamBot.Storage.Sqlite;

/// <summary>The rows of a statement while it runs; <see cref="Next"/> goes to the first and on. Columns are counted from 0.</summary>
internal readonly struct StatementRows(sqlite3 connection, sqlite3_stmt statement) : IDisposable
{
    public bool Next()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, connection);
        return false;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public double Real(int column) => raw.sqlite3_column_double(statement, column);

    /// <summary>A text or bytes as SQLite holds them, without making an object of them. Gone when the row is left.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    public Guid Id(int column) => Guid.Parse(Bytes(column), CultureInfo.InvariantCulture);

    /// <summary>As SQLite stores it: a number, a text, or null. Bytes are not asked for this way.</summary>
    public object? Value(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Number(column),
        _ => Text(column),
    };

    /// <summary>Ends the statement, so that it can be run again.</summary>
    public void Dispose() => raw.sqlite3_reset(statement);
}
