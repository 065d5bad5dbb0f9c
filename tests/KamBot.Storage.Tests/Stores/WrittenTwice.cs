using KamBot.Dialogs.Conversations;
using KamBot.Storage.Records;
using KamBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests.Stores;

/// <summary>
/// Two files that are told the same: one by the statements made from the model, one by EF. Keys of other tables are not enforced, so
/// that a record can stand alone.
/// </summary>
internal sealed class WrittenTwice : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteConnection _statements;

    private WrittenTwice() => (_statements, Ef) = (Open("statements"), Open("ef"));

    public SqliteConnection Ef { get; }

    public static async Task<WrittenTwice> OpenAsync()
    {
        var pair = new WrittenTwice();
        foreach (var connection in new[] { pair._statements, pair.Ef })
        {
            await using var db = new SqliteKamBotDb(SqliteFile.On(connection));
            await db.Database.MigrateAsync();
            SqliteFile.Execute(connection, "PRAGMA foreign_keys = OFF");
        }

        return pair;
    }

    public void Write(RecordChange change)
    {
        using var db = Context();
        var tenant = (string)db.Entry(change.Record).Property(Columns.TenantId).CurrentValue!;
        using var statements = new RecordStatements(_statements);
        Assert.True(statements.TryWrite(new RecordTables(db.Model).RowsOf(tenant, [change]).Rows));
        db.TenantId = tenant;
        RecordChanges.Track(db, [change]);
        db.SaveChanges();
    }

    /// <summary>The second record with what the first is found by: key, tenant and version.</summary>
    public object WithKeysOf(object known, object record)
    {
        using var db = Context();
        var (from, to) = (db.Entry(known), db.Entry(record));
        foreach (var property in from.Metadata.GetProperties().Where(each => each.IsPrimaryKey() || each.IsConcurrencyToken))
            to.Property(property.Name).CurrentValue = from.Property(property.Name).CurrentValue;
        return record;
    }

    /// <summary>The rows of the record's table, each value with its type.</summary>
    public List<string> ByStatement(object record) => Rows(_statements, record);

    public List<string> ByEf(object record) => Rows(Ef, record);

    public async ValueTask DisposeAsync()
    {
        await _statements.DisposeAsync();
        await Ef.DisposeAsync();
        _folder.Dispose();
    }

    private SqliteKamBotDb Context() => new(SqliteFile.On(Ef));

    public string TableOf(object record)
    {
        using var db = Context();
        return db.Model.FindEntityType(record.GetType())!.GetTableName()!;
    }

    private SqliteConnection Open(string name)
    {
        var connection = new SqliteConnection($"Data Source={_folder.File(name)};Pooling=False");
        connection.Open();
        return connection;
    }

    private List<string> Rows(SqliteConnection connection, object record)
    {
        using var db = Context();
        var type = db.Model.FindEntityType(record.GetType())!;
        var columns = type.GetProperties().Select(property => property.GetColumnName());
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", columns.Select(name => $"'{name}: ' || typeof(\"{name}\") || ' ' || quote(\"{name}\")"))} FROM \"{type.GetTableName()}\"";
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read()) rows.Add(string.Join("\n", Enumerable.Range(0, row.FieldCount).Select(row.GetString)));
        return rows;
    }
}
