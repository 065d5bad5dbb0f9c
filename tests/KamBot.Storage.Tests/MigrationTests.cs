using KamBot.Storage.Sqlite;
using KamBot.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace KamBot.Storage.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void The_SQLite_migrations_say_what_the_model_says()
    {
        using var db = new SqliteDesign().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_SQL_Server_migrations_say_what_the_model_says()
    {
        using var db = new SqlServerDesign().CreateDbContext([]);

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var sqlServer = new SqlServerDesign().CreateDbContext([]);

        Assert.Equal(NamesOf(sqlite), NamesOf(sqlServer));

        static IEnumerable<string> NamesOf(KamBotDb db) => db.Database.GetMigrations().Select(id => id.Split('_', 2)[1]);
    }

    [Fact]
    public void The_SQL_Server_script_is_T_SQL()
    {
        var script = KamBotStore.SqlServerScript();

        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);

        Assert.Empty(errors.Select(error => $"line {error.Line}: {error.Message}"));
        Assert.Contains("CREATE TABLE [Conversations]", script, StringComparison.Ordinal);
    }

    [Fact]
    public void No_index_key_of_SQL_Server_is_longer_than_it_takes()
    {
        using var db = new SqlServerDesign().CreateDbContext([]);

        var keys =
            from type in db.Model.GetEntityTypes()
            from index in type.GetIndexes()
            select (Index: index.GetDatabaseName(), Bytes: index.Properties.Sum(p => BytesOf(p)));

        Assert.All(keys, key => Assert.True(key.Bytes <= 1700, $"{key.Index} takes {key.Bytes} bytes"));
    }

    private static int BytesOf(Microsoft.EntityFrameworkCore.Metadata.IProperty property) =>
        property.ClrType == typeof(string)
            ? property.GetMaxLength()!.Value * (property.IsUnicode() == false ? 1 : 2)
            : 16;
}
