using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sqlite;

/// <summary>The statements that write records, prepared when they are first needed.</summary>
internal sealed class RecordStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<(RecordTable Table, bool IsNew), Statement> _prepared = [];

    /// <summary>False where somebody else wrote one of the records first.</summary>
    public bool TryWrite(IReadOnlyList<RecordRow> rows)
    {
        foreach (var row in rows)
        {
            if (!TryWrite(row)) return false;
        }

        return true;
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values) statement.Dispose();
    }

    private bool TryWrite(RecordRow row)
    {
        try
        {
            return For(row).With(row.Values).Run() == 1;
        }
        catch (SqliteException error) when (SqliteErrors.IsTaken(error))
        {
            return false;
        }
        catch (SqliteException error) when (!SqliteErrors.IsOfTheFile(error))
        {
            // The same as EF throws: what a turn fails with must not depend on the database.
            throw new DbUpdateException("A record breaks a rule of the database.", error);
        }
    }

    private Statement For(RecordRow row)
    {
        if (_prepared.TryGetValue((row.Table, row.IsNew), out var known)) return known;
        var statement = new Statement(connection, row.IsNew ? row.Table.Insert : row.Table.Update, [.. row.Table.Parameters]);
        return _prepared[(row.Table, row.IsNew)] = statement;
    }
}
