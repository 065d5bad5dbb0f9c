using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>A prepared command that is run again and again with other values. Belongs to one connection and one thread at a time.</summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        foreach (var name in parameters) _command.Parameters.Add(new SqliteParameter(name, null));
    }

    /// <summary>Values in the order of the parameters' names; null is stored as NULL.</summary>
    public Statement With(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++) _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return this;
    }

    /// <summary>Returns the number of rows that changed.</summary>
    public int Run() => _command.ExecuteNonQuery();

    /// <summary>Returns the first value of the first row, or null without a row.</summary>
    public object? Ask() => _command.ExecuteScalar();

    public SqliteDataReader Read() => _command.ExecuteReader();

    public void Dispose() => _command.Dispose();
}
