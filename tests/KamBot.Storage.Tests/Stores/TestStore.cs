using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Storage.Conversations;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Rights;
using KamBot.Storage.Sales;
using KamBot.Storage.Sqlite;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace KamBot.Storage.Tests.Stores;

/// <summary>An empty store of its own for one test, gone afterwards.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StoreKind _kind;
    private readonly SalesRecords? _sales;
    private KamBotStore _store;
    private bool _isClosed;

    private TestStore(StoreKind kind, TimeSpan lockWait)
    {
        _kind = kind;
        Options = kind == StoreKind.SqlServer
            ? new StoreOptions { Provider = StoreProvider.SqlServer, ConnectionString = OwnDatabase() }
            : new StoreOptions { Path = _folder.File(), LockWait = lockWait };
        _store = KamBotStore.For(Options, Clock, NullLoggerFactory.Instance);
        Conversations = _store.Conversations;
        Transcripts = _store.Transcripts;
        if (kind != StoreKind.EfOnSqlite) return;

        var contexts = KamBotDbFactory.For(
            new DbContextOptionsBuilder<SqliteKamBotDb>().UseSqlite($"Data Source={Options.Path};Pooling=False").Options, Clock, _store.Seal);
        Conversations = new EfConversationStore(contexts, SqliteErrors.IsTaken);
        Transcripts = new EfDirectLineTranscripts(contexts, Clock);
        _sales = new SalesRecords(contexts, _store.Colleagues);
    }

    public SetClock Clock { get; } = new();

    public StoreOptions Options { get; }

    public IConversationStore Conversations { get; }

    public DirectLineTranscripts Transcripts { get; }

    public ISalesRecords Sales => _sales ?? _store.Sales;

    public KamBotStore Whole => _store;

    public KamBotDbFactory Contexts => _store.Contexts;

    public ColleagueBook Colleagues => _store.Colleagues;

    public static Task<TestStore> OpenAsync(StoreKind kind) => OpenAsync(kind, TimeSpan.FromSeconds(30));

    /// <summary>With another wait for whoever holds the file.</summary>
    public static async Task<TestStore> OpenAsync(StoreKind kind, TimeSpan lockWait)
    {
        var store = new TestStore(kind, lockWait);
        await store._store.MigrateAsync(default);
        await store._store.OpenAsync(default);
        return store;
    }

    /// <summary>Puts records into the store by a turn of a conversation of their own.</summary>
    public async Task KeepAsync(params RecordChange[] changes)
    {
        var turn = Some.Turn(Some.Key(Guid.NewGuid().ToString()), 0) with { Changes = changes };
        Assert.Equal(SaveOutcome.Saved, await Conversations.SaveAsync(turn, default));
    }

    public Task KeepAsync(params object[] records) => KeepAsync([.. records.Select(RecordChange (r) => new AddRecord(r))]);

    /// <summary>Ends as a process does.</summary>
    public async Task CloseAsync()
    {
        await _store.DisposeAsync();
        _isClosed = true;
    }

    /// <summary>Another process opens the same file.</summary>
    public async Task ReopenAsync()
    {
        _store = KamBotStore.For(Options, Clock, NullLoggerFactory.Instance);
        _isClosed = false;
        await _store.OpenAsync(default);
    }

    public async ValueTask DisposeAsync()
    {
        if (_kind == StoreKind.SqlServer)
        {
            await using var db = Contexts.RentWithoutTenant();
            await db.Database.EnsureDeletedAsync();
        }

        if (!_isClosed) await _store.DisposeAsync();
        _folder.Dispose();
    }

    private static string OwnDatabase() => new SqlConnectionStringBuilder(OnSqlServerAttribute.ConnectionString)
    {
        InitialCatalog = $"KamBot_{Guid.NewGuid():N}",
    }.ConnectionString;
}
