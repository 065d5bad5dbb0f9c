using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// What SQLite leaves of erased rows in free pages, in gaps of pages and in the WAL. Sweeping writes the file anew from its rows
/// (VACUUM) and empties the WAL; <c>secure_delete</c> alone would leave copies that splitting pages made earlier. That something is
/// to be swept is noted in the transaction that erased, so that a crash in between forgets nothing.
/// </summary>
internal sealed class ErasedRemains : IDisposable
{
    private const string Fact = "erased-remains";
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMinutes(10);

    private readonly SqliteConnection _connection;
    private readonly Statement _note;
    private bool _isDue;
    private DateTimeOffset _nextTry = DateTimeOffset.MinValue;

    public ErasedRemains(SqliteConnection connection)
    {
        _connection = connection;
        _note = new Statement(
            connection, "INSERT INTO \"SchemaFacts\" (\"Name\", \"Value\") VALUES (@name, '') ON CONFLICT DO NOTHING", "@name");
        using var noted = new Statement(connection, "SELECT 1 FROM \"SchemaFacts\" WHERE \"Name\" = @name", "@name");
        _isDue = noted.With(Fact).Ask() is not null;
    }

    public void Note()
    {
        _note.With(Fact).Run();
        (_isDue, _nextTry) = (true, DateTimeOffset.MinValue);
    }

    /// <summary>True where something is to be swept and was not tried just now.</summary>
    public bool IsDue(DateTimeOffset now)
    {
        if (!_isDue || now < _nextTry) return false;
        _nextTry = now + BetweenTries;
        return true;
    }

    /// <summary>Outside of a transaction. A reader that holds the WAL back makes it try again later.</summary>
    public void Sweep()
    {
        Run("VACUUM");
        if (Run("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L) return;
        Run($"DELETE FROM \"SchemaFacts\" WHERE \"Name\" = '{Fact}'");
        _isDue = false;
    }

    public void Dispose() => _note.Dispose();

    private object? Run(string sql)
    {
        using var statement = new Statement(_connection, sql);
        return statement.Ask();
    }
}
