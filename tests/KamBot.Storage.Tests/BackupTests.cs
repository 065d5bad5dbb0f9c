using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Storage.Backups;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Hosts;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>What a copy holds, which copy is refused, and what becomes of what it replaces.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-copy-");

    private string Copy => Path.Combine(_folder.FullName, "copy.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_copy_is_one_file_without_free_pages_and_without_those_who_served_the_database()
    {
        await using var store = await FilledAsync();
        await store.Whole.Hosts.BeatAsync(new HostRow { Id = Guid.NewGuid(), Version = "1", StartedAt = Some.Moment, SeenAt = Some.Moment }, ["jobs"], TimeSpan.FromSeconds(15));
        await store.Transcripts.AppendAsync("talk", "talk|2", new string('x', 500_000), default);
        Ask(store.Options.Path, """DELETE FROM "DirectLineActivities" WHERE "Sequence" = 2""");
        Assert.Equal((1L, 1L), (Ask(store.Options.Path, """SELECT COUNT(*) FROM "Hosts" """), Ask(store.Options.Path, """SELECT COUNT(*) FROM "Leases" """)));
        Assert.NotEqual(0L, Ask(store.Options.Path, "PRAGMA freelist_count"));

        var rows = new SqliteBackup(store.Options).Write(Copy);

        Assert.Equal(["copy.db"], _folder.EnumerateFiles().Select(file => file.Name));
        Assert.Equal((0L, "delete"), (Ask(Copy, "PRAGMA freelist_count"), Ask(Copy, "PRAGMA journal_mode")));
        Assert.Equal((0L, 0L, 1L), (Ask(Copy, """SELECT COUNT(*) FROM "Hosts" """), Ask(Copy, """SELECT COUNT(*) FROM "Leases" """), Ask(Copy, """SELECT COUNT(*) FROM "Accounts" """)));
        Assert.Equal((0L, 0L, 1L), (rows["Hosts"], rows["Leases"], rows["Accounts"]));
    }

    [Fact]
    public async Task A_copy_is_never_written_over()
    {
        await using var store = await FilledAsync();
        await File.WriteAllTextAsync(Copy, "somebody's file");

        Assert.Contains("is there already", Assert.Throws<StoreException>(() => new SqliteBackup(store.Options).Write(Copy)).Message, StringComparison.Ordinal);

        Assert.Equal("somebody's file", await File.ReadAllTextAsync(Copy));
    }

    [Fact]
    public async Task A_database_with_rows_that_belong_to_nothing_is_not_copied()
    {
        await using var store = await FilledAsync();
        Ask(store.Options.Path, """UPDATE "DirectLineActivities" SET "ConversationId" = 'nobody'""");

        Assert.Contains("is damaged", Assert.Throws<StoreException>(() => new SqliteBackup(store.Options).Write(Copy)).Message, StringComparison.Ordinal);

        Assert.Empty(_folder.EnumerateFiles());
    }

    [Fact]
    public async Task Only_a_whole_copy_of_KamBots_replaces_a_database_that_nobody_uses()
    {
        await using var store = await FilledAsync();
        var backup = new SqliteBackup(store.Options);
        backup.Write(Copy);
        var (foreign, torn) = (Path.Combine(_folder.FullName, "foreign.db"), Path.Combine(_folder.FullName, "torn.db"));
        Ask(foreign, "CREATE TABLE others (id)");
        File.Copy(Copy, torn);
        Ask(torn, """PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'IX_Accounts_Key'""");
        void Refuses(string copy, string sentence) =>
            Assert.Contains(sentence, Assert.Throws<StoreException>(() => backup.Restore(copy, Some.Moment)).Message, StringComparison.Ordinal);

        Refuses(Copy, "is in use");
        Refuses(store.Options.Path, "is the database itself");
        await store.CloseAsync();
        Refuses(store.Options.Path, "is the database itself");
        Refuses(foreign, "belongs to another program");
        Refuses(torn, "is damaged");

        Assert.Equal($"{store.Options.Path}.before-restore-20260302093000", backup.Restore(Copy, Some.Moment));
    }

    [Fact]
    public async Task What_was_left_beside_a_broken_database_goes_aside_with_it()
    {
        await using var store = await FilledAsync();
        var backup = new SqliteBackup(store.Options);
        backup.Write(Copy);
        await store.CloseAsync();
        string[] endings = ["", "-wal", "-shm"];
        foreach (var ending in endings) await File.WriteAllTextAsync(store.Options.Path + ending, "left over" + ending);

        var kept = backup.Restore(Copy, Some.Moment);

        foreach (var ending in endings) Assert.Equal("left over" + ending, await File.ReadAllTextAsync(kept + ending));
        Assert.False(File.Exists(store.Options.Path + "-wal") || File.Exists(store.Options.Path + "-shm"));
        await store.ReopenAsync();
        Assert.Single(await store.Whole.Sales.RecentAccountsAsync(Some.Rep(), 10, default));
    }

    [Fact]
    public async Task Whoever_was_erased_since_is_erased_again_with_one_act_in_the_audit_trail()
    {
        await using var aside = await TestStore.OpenAsync(StoreKind.Sqlite);
        await using var restored = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var (back, withdrawn, known, stays) = (
            Some.Person(account, "Anna Lee"), Some.Person(account, "Tom Harker") with { WithdrawnAt = Some.Moment }, Some.Person(account, "Mia Stone"), Some.Person(account, "Kai Brook"));
        AuditEntry[] acts = [.. new[] { back.Id, withdrawn.Id, known.Id, Guid.NewGuid() }.Select(Erased)];
        await aside.KeepAsync(acts);
        await restored.KeepAsync(account, back, withdrawn, known, stays, acts[2]);

        Assert.Equal(3, await ErasedSince.EraseAgainAsync(aside.Options.Path, restored.Whole, default));

        await using var db = restored.Contexts.Rent(Some.Tenant);
        Assert.Equal([stays.Id], await db.Persons.IgnoreQueryFilters(["Withdrawn"]).Select(person => person.Id).ToListAsync());
        Assert.Equal(acts[..3].Select(act => act.Id).Order(), (await db.AuditEntries.Select(act => act.Id).ToListAsync()).Order());
        Assert.Equal(0, await ErasedSince.EraseAgainAsync(aside.Options.Path, restored.Whole, default));
    }

    private static AuditEntry Erased(Guid person) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = "kim", Act = "person.erased", SubjectId = person, At = Some.Moment,
    };

    /// <summary>A store with an account and a chat.</summary>
    private static async Task<TestStore> FilledAsync()
    {
        var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.KeepAsync(Some.Account());
        await store.Transcripts.CreateAsync(new DirectLineConversation("talk", Some.Tenant, "kim", "Kim", null, Some.Moment), default);
        await store.Transcripts.AppendAsync("talk", "talk|1", "hello", default);
        return store;
    }

    private static object? Ask(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Foreign Keys=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests ask with words of their own.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
