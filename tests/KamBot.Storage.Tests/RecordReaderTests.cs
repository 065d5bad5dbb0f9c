using System.Reflection;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>What EF wrote is read without EF as EF reads it, for every record that is mapped.</summary>
public sealed class RecordReaderTests
{
    public static TheoryData<string, bool> Records => RecordTableTests.Records;

    [Theory, MemberData(nameof(Records))]
    public async Task A_record_that_EF_wrote_is_read_as_it_was(string name, bool isSparse)
    {
        await using var pair = await WrittenTwice.OpenAsync();
        var type = RecordTableTests.TypeOf(name);
        var record = MadeUp.Of(type, 3, isSparse);
        pair.Write(new Dialogs.Conversations.AddRecord(record));

        var read = (Func<WrittenTwice, object, object>)Delegate.CreateDelegate(
            typeof(Func<WrittenTwice, object, object>),
            typeof(RecordReaderTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type));

        Assert.Equivalent(record, read(pair, record), strict: true);
    }

    private static object Read<T>(WrittenTwice pair, object record)
        where T : class
    {
        var records = new RecordReader<T>();
        using var statement = new Statement(pair.Ef, $"SELECT {records.Columns("r")} FROM \"{pair.TableOf(record)}\" r");
        return Assert.Single(records.All(statement));
    }
}
