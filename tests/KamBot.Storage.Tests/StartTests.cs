using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Tests;

public sealed class StartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_folder_and_the_file_are_made_and_only_the_file_and_its_keys_stay()
    {
        var path = _folder.File("deep/er/kambot.db");
        await using (var store = Store(new StoreOptions { Path = path }))
        {
            await store.OpenAsync(default);
            await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0), default);
            await store.Conversations.LoadAsync(Some.Key(), default);
            await store.Sales.RecentAccountsAsync(Some.Rep(), 1, default);
        }

        Assert.Equal([path, Path.Combine(Path.GetDirectoryName(path)!, "personal.keys")], Directory.GetFiles(Path.GetDirectoryName(path)!).Order());
    }

    [Fact]
    public async Task A_store_opened_again_has_what_was_written()
    {
        await SaveOneAsync();

        await using var store = Store();
        await store.OpenAsync(default);

        Assert.Equal(1, (await store.Conversations.LoadAsync(Some.Key(), default)).Version);
        Assert.DoesNotContain(_folder.Names(), name => name.Contains(".before-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_container_gives_every_part_of_one_store_and_closes_it()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddKamBotStorage(new StoreOptions { Path = _folder.File() });
        await using (var provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<KamBotStore>().OpenAsync(default);
            await provider.GetRequiredService<IConversationStore>().SaveAsync(Some.Turn(Some.Key(), 0), default);

            Assert.Empty(await provider.GetRequiredService<ISalesRecords>().RecentAccountsAsync(Some.Rep(), 1, default));
            Assert.Null(await provider.GetRequiredService<DirectLineTranscripts>().FindAsync("none", default));
        }

        Assert.Equal(["kambot.db", "personal.keys"], _folder.Names());
    }

    [Fact]
    public async Task Closing_writes_what_still_waits()
    {
        var store = Store();
        await store.OpenAsync(default);
        var turns = Enumerable.Range(0, 500)
            .Select(n => store.Conversations.SaveAsync(Some.Turn(Some.Key($"c{n}"), 0), default).AsTask()).ToList();

        await store.DisposeAsync();

        Assert.All(await Task.WhenAll(turns), outcome => Assert.Equal(SaveOutcome.Saved, outcome));
    }

    [Fact]
    public async Task A_copy_before_a_migration_is_whole()
    {
        await SaveOneAsync();
        var options = new StoreOptions { Path = _folder.File() };

        new SqliteSchema(new SqliteFile(options), NullLogger.Instance).CopyBefore("20270101000000_Next");

        Assert.DoesNotContain("kambot.db.before-20270101000000_Next.part", _folder.Names());
        await using var copy = Store(new StoreOptions { Path = _folder.File("kambot.db.before-20270101000000_Next") });
        await copy.OpenAsync(default);
        Assert.Equal(1, (await copy.Conversations.LoadAsync(Some.Key(), default)).Version);
    }

    [Fact]
    public async Task A_process_killed_while_it_migrated_does_not_stop_the_next()
    {
        await MakeFirstVersionAsync();
        Execute(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-03-02');
            """);

        await using var store = Store();
        await store.OpenAsync(default).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_new_file_is_what_the_migrations_make()
    {
        await using (var store = Store(new StoreOptions { Path = _folder.File("new.db") })) await store.OpenAsync(default);
        await using (var db = OfEf()) await db.Database.MigrateAsync();

        Assert.Equal(Tables(_folder.File()), Tables(_folder.File("new.db")));

        static List<string> Tables(string path)
        {
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                """
                SELECT name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name <> '__EFMigrationsLock'
                UNION ALL SELECT "MigrationId" FROM "__EFMigrationsHistory"
                ORDER BY 1
                """;
            using var row = command.ExecuteReader();
            var tables = new List<string>();
            while (row.Read()) tables.Add(row.GetString(0));
            return tables;
        }
    }

    [Fact]
    public async Task A_file_of_an_older_version_is_copied_and_brought_to_this_one()
    {
        await MakeFirstVersionAsync();

        await SaveOneAsync();

        Assert.Contains(_folder.Names(), name => name.Contains(".before-", StringComparison.Ordinal));
        await using var current = OfEf();
        Assert.Empty(await current.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_schema_newer_than_the_program_is_refused_untouched()
    {
        await SaveOneAsync();
        Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20991231000000_Later', '99.0.0')");
        var before = await File.ReadAllBytesAsync(_folder.File());

        await RefusesAsync("newer", "20991231000000_Later");

        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File()));
        Assert.DoesNotContain(_folder.Names(), name => name.Contains(".before-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_untouched()
    {
        var garbage = new string('x', 4096);
        await File.WriteAllTextAsync(_folder.File(), garbage);

        await RefusesAsync("not a SQLite database", "Store:Path");

        Assert.Equal(garbage, await File.ReadAllTextAsync(_folder.File()));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        Execute("CREATE TABLE songs (title TEXT)");

        await RefusesAsync("another program", "Store:Path");
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(_folder.File());

        await RefusesAsync("is a folder", "Store:Path");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_refused()
    {
        await File.WriteAllTextAsync(_folder.File("file"), "");

        await RefusesAsync(new StoreOptions { Path = _folder.File("file/kambot.db") }, "folder", "Store:Path");
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_refused()
    {
        await SaveOneAsync();

        await RefusesAsync(
            new StoreOptions { ConnectionString = $"Data Source={_folder.File()};Mode=ReadOnly" }, "cannot be written", "right");
    }

    [Fact]
    public async Task A_file_that_another_process_holds_is_refused_after_the_wait()
    {
        await SaveOneAsync();
        using var other = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        other.Open();
        await using var held = other.BeginTransaction(deferred: false);

        await RefusesAsync(
            new StoreOptions { Path = _folder.File(), LockWait = TimeSpan.FromMilliseconds(50) }, "locked by another process");
    }

    [Fact]
    public void SQL_Server_without_a_connection_string_is_refused()
    {
        var error = Assert.Throws<StoreException>(() => Store(new StoreOptions { Provider = StoreProvider.SqlServer }));

        Assert.Contains("Store:ConnectionString", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_SQL_Server_that_does_not_answer_is_refused()
    {
        var options = new StoreOptions
        {
            Provider = StoreProvider.SqlServer,
            ConnectionString = "Server=tcp:127.0.0.1,1;Database=none;Connect Timeout=1;Encrypt=False",
        };

        await RefusesAsync(options, "SQL Server", "Store:ConnectionString");
    }

    [Fact]
    public async Task Turns_fail_on_a_full_disk_and_go_on_when_there_is_room()
    {
        await SaveOneAsync();
        var pages = new FileInfo(_folder.File()).Length / 4096;
        var options = new StoreOptions { Path = _folder.File(), MostPages = (int)pages + 4 };
        await using var store = Store(options);
        await store.OpenAsync(default);
        var big = Some.Turn(Some.Key(), 1, "a2", new string('x', 1_000_000));

        var error = await Assert.ThrowsAsync<StoreException>(
            async () => await store.Conversations.SaveAsync(big, default));

        Assert.Contains("full", error.Message, StringComparison.Ordinal);
        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(1, known.Version);
        Assert.False(known.Answered.Contains("a2"));

        options.MostPages = 1 << 20;
        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(big, default));
    }

    private KamBotStore Store(StoreOptions? options = null) => KamBotStore.For(
        options ?? new StoreOptions { Path = _folder.File() }, TimeProvider.System, NullLoggerFactory.Instance);

    private SqliteKamBotDb OfEf() => new(
        new DbContextOptionsBuilder<SqliteKamBotDb>().UseSqlite($"Data Source={_folder.File()};Pooling=False").Options);

    private async Task MakeFirstVersionAsync()
    {
        await using var db = OfEf();
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
    }

    private async Task SaveOneAsync()
    {
        await using var store = Store();
        await store.OpenAsync(default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0), default);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File()};Pooling=False");
        connection.Open();
        SqliteFile.Execute(connection, sql);
    }

    private Task RefusesAsync(params string[] words) => RefusesAsync(new StoreOptions { Path = _folder.File() }, words);

    private async Task RefusesAsync(StoreOptions options, params string[] words)
    {
        await using var store = Store(options);

        var error = await Assert.ThrowsAsync<StoreException>(() => store.OpenAsync(default));

        Assert.All(words, word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
    }
}
