using KamBot.Dialogs.Conversations;
using KamBot.Host.Retention;
using KamBot.Host.Tests.Jobs;
using KamBot.Sales;
using KamBot.Storage;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Retention;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Operations;

public sealed class RetainingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task What_is_kept_for_0_days_is_kept_for_ever()
    {
        await using var host = await JobsHost.StartAsync(_folder, ("Retention:AuditDays", "0"));
        var (store, retaining) = (host.Services.GetRequiredService<KamBotStore>(), host.Services.GetRequiredService<Retaining>());
        var act = new AuditEntry
        {
            Id = Guid.CreateVersion7(), TenantId = "demo", AuthorId = "kim", Act = "call.planned", SubjectId = Guid.Empty, At = DateTimeOffset.UnixEpoch,
        };
        Assert.True(await store.WriteAsync("demo", [new AddRecord(act)], CancellationToken.None));

        Forgettable[] others = [Forgettable.Chats, Forgettable.Drafts, Forgettable.Imports, Forgettable.PrivateNotes];
        Assert.Equal(others, (await retaining.LookAsync(CancellationToken.None)).Select(view => view.What));
        Assert.Equal(others, (await retaining.ForgetAsync(CancellationToken.None)).Select(view => view.What));
        await using var db = store.Contexts.Rent("demo");
        Assert.Equal([act.Id], db.AuditEntries.Select(entry => entry.Id));
    }

    [Fact]
    public async Task All_entries_without_a_date_get_one_in_one_run()
    {
        await using var host = await JobsHost.StartAsync(_folder);
        var transcripts = host.Services.GetRequiredService<KamBotStore>().Transcripts;
        await transcripts.CreateAsync(new DirectLineConversation("talk", "demo", "kim", "Kim", null, DateTimeOffset.UnixEpoch), CancellationToken.None);
        for (var n = 1; n <= 201; n++) await transcripts.AppendAsync("talk", $"talk|{n}", "hello", CancellationToken.None);
        Assert.Equal(201L, Ask("""UPDATE "DirectLineActivities" SET "At" = 0; SELECT COUNT(*) FROM "DirectLineActivities" WHERE "At" = 0"""));

        await host.Services.GetRequiredService<Retaining>().ForgetAsync(CancellationToken.None);

        Assert.Equal(0L, Ask("""SELECT COUNT(*) FROM "DirectLineActivities" WHERE "At" = 0"""));
        Assert.Equal(201L, Ask("""SELECT COUNT(*) FROM "DirectLineActivities" """));
    }

    [Fact]
    public void Days_below_0_are_refused_in_each_setting()
    {
        Assert.True(new RetentionOptions { ChatDays = 0, DraftDays = 0, AuditDays = 0, ImportDays = 0, PrivateNoteDays = 0 }.IsValid);
        RetentionOptions[] wrong =
        [
            new() { ChatDays = -1 }, new() { DraftDays = -1 }, new() { AuditDays = -1 }, new() { ImportDays = -1 }, new() { PrivateNoteDays = -1 },
        ];
        Assert.All(wrong, options => Assert.False(options.IsValid));
    }

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "kambot.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests ask with words of their own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
