using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// Connections that read, kept open with their prepared statements: opening one and preparing costs more than most answers. Reading is
/// done on the caller's thread, a few pages that are nearly always in memory.
/// </summary>
internal sealed class ReadingConnections(SqliteFile file) : IDisposable
{
    private static readonly int MostIdle = Environment.ProcessorCount * 2;

    // The one used last comes first: what it read for the same turn it still knows.
    private readonly ConcurrentStack<ReadingConnection> _idle = new();

    public T Ask<T>(Func<ReadingConnection, T> query)
    {
        try
        {
            if (!_idle.TryPop(out var connection)) connection = new ReadingConnection(file.OpenToRead());
            var answer = Ask(connection, query);
            GiveBack(connection);
            return answer;
        }
        catch (SqliteException error)
        {
            throw SqliteErrors.Explain(error, file.Path);
        }
    }

    public void Dispose()
    {
        while (_idle.TryPop(out var connection)) connection.Dispose();
    }

    private static T Ask<T>(ReadingConnection connection, Func<ReadingConnection, T> query)
    {
        try
        {
            return query(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void GiveBack(ReadingConnection connection)
    {
        if (_idle.Count < MostIdle)
            _idle.Push(connection);
        else
            connection.Dispose();
    }
}
