using KamBot.Dialogs.Conversations;
using KamBot.Storage.Records;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Tests;

/// <summary>The statements that are made from the EF model write what EF writes, for every record that is mapped.</summary>
public sealed class RecordTableTests
{
    public static TheoryData<string, bool> Records
    {
        get
        {
            using var db = new SqliteDesign().CreateDbContext([]);
            var all = new TheoryData<string, bool>();
            foreach (var type in new RecordTables(db.Model).Types)
            {
                all.Add(type.FullName!, false);
                all.Add(type.FullName!, true);
            }

            return all;
        }
    }

    [Fact]
    public void Every_record_of_the_model_has_its_table()
    {
        using var db = new SqliteDesign().CreateDbContext([]);
        var kept = db.Model.GetEntityTypes().Where(type => type.FindProperty(Columns.TenantId) is { IsConcurrencyToken: true });

        Assert.Contains(typeof(KamBot.Sales.Relationships.Claim), new RecordTables(db.Model).Types);
        Assert.Equal(kept.Select(type => type.ClrType), new RecordTables(db.Model).Types);
    }

    [Theory, MemberData(nameof(Records))]
    public async Task An_added_record_stands_in_the_file_as_through_EF(string name, bool isSparse)
    {
        await using var pair = await WrittenTwice.OpenAsync();
        var record = MadeUp.Of(TypeOf(name), 1, isSparse);

        pair.Write(new AddRecord(record));

        Assert.Equal(pair.ByEf(record), pair.ByStatement(record));
        Assert.Single(pair.ByStatement(record));
    }

    [Theory, MemberData(nameof(Records))]
    public async Task A_replaced_record_stands_in_the_file_as_through_EF(string name, bool isSparse)
    {
        await using var pair = await WrittenTwice.OpenAsync();
        var type = TypeOf(name);
        var before = MadeUp.Of(type, 1, !isSparse);
        pair.Write(new AddRecord(before));
        var after = pair.WithKeysOf(before, MadeUp.Of(type, 2, isSparse));

        pair.Write(new ReplaceRecord(after));

        Assert.Equal(pair.ByEf(after), pair.ByStatement(after));
        Assert.Single(pair.ByStatement(after));
    }

    internal static Type TypeOf(string name) => typeof(KamBot.Sales.ISalesRecords).Assembly.GetType(name, throwOnError: true)!;
}
