using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// A prepared statement that is run again and again with other values. Belongs to one connection and one thread at a time. On the
/// functions beneath Microsoft.Data.Sqlite, whose commands make a dozen objects for each run; what is stored is the same.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _connection;
    private readonly string _sql;
    private readonly string[] _parameters;
    private int[] _places = [];
    private sqlite3_stmt? _prepared;

    public Statement(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters) =>
        (_connection, _sql, _parameters) = (connection.Handle!, sql, parameters.ToArray());

    /// <summary>Values in the order of the parameters' names; null is stored as NULL.</summary>
    public Statement With(params ReadOnlySpan<object?> values)
    {
        var prepared = Prepared();
        for (var at = 0; at < values.Length; at++) Check(Bind(prepared, _places[at], values[at]));
        return this;
    }

    /// <summary>Returns the number of rows that changed.</summary>
    public int Run()
    {
        using var rows = Read();
        while (rows.Next())
        {
            // What it returns is not asked for.
        }

        return raw.sqlite3_changes(_connection);
    }

    /// <summary>Returns the first value of the first row, or null without a row.</summary>
    public object? Ask()
    {
        using var row = Read();
        var value = row.Next() ? row.Value(0) : null;
        while (row.Next())
        {
            // What RETURNING announces is done only when the statement has ended.
        }

        return value;
    }

    public StatementRows Read() => new(_connection, Prepared());

    public void Dispose() => _prepared?.Dispose();

    private static int Bind(sqlite3_stmt prepared, int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(prepared, place),
        string text => BindText(prepared, place, text),
        long number => raw.sqlite3_bind_int64(prepared, place, number),
        int number => raw.sqlite3_bind_int64(prepared, place, number),
        bool yes => raw.sqlite3_bind_int64(prepared, place, yes ? 1 : 0),
        byte[] bytes => bytes.Length == 0 ? raw.sqlite3_bind_zeroblob(prepared, place, 0) : raw.sqlite3_bind_blob(prepared, place, bytes),
        double number => raw.sqlite3_bind_double(prepared, place, number),
        Guid id => BindText(prepared, place, id.ToString().ToUpperInvariant()),
        DateOnly day => BindText(prepared, place, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        decimal number => BindText(prepared, place, number.ToString("0.0###########################", CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is not stored."),
    };

    private static int BindText(sqlite3_stmt prepared, int place, string text)
    {
        // An empty span would be bound as NULL.
        if (text.Length == 0) return raw.sqlite3_bind_text(prepared, place, text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(prepared, place, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private sqlite3_stmt Prepared()
    {
        if (_prepared is { } known) return known;
        Check(raw.sqlite3_prepare_v3(_connection, _sql, raw.SQLITE_PREPARE_PERSISTENT, out var prepared));
        _places = [.. _parameters.Select(name => raw.sqlite3_bind_parameter_index(prepared, name))];
        return _prepared = prepared;
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _connection);
}
