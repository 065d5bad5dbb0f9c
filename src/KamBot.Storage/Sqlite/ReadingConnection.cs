using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>A read-only connection and the queries asked on it, each prepared once. Serves one reader at a time.</summary>
internal sealed class ReadingConnection(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<SqliteQuery, Statement> _prepared = [];

    public Statement Prepared(SqliteQuery query)
    {
        if (_prepared.TryGetValue(query, out var known)) return known;
        return _prepared[query] = new Statement(connection, query.Sql, [.. query.Parameters]);
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
        connection.Dispose();
    }
}

/// <summary>Something that is asked again and again with other values. Known by itself and not by its words, so it is kept in a field.</summary>
internal sealed class SqliteQuery(string sql, params IReadOnlyList<string> parameters)
{
    public string Sql => sql;

    public IReadOnlyList<string> Parameters => parameters;
}
