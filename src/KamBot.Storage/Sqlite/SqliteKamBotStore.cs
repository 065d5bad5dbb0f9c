using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Rights;
using KamBot.Storage.DirectLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage.Sqlite;

internal sealed class SqliteKamBotStore : KamBotStore
{
    private static readonly SqliteQuery LinkKeyRows = new("""SELECT "Xml" FROM "LinkKeys" ORDER BY "Name" """);

    private readonly SqliteFile _file;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly Lazy<RecordTables> _records;
    private GroupCommitWriter? _writer;

    public SqliteKamBotStore(StoreOptions options, TimeProvider clock, ILogger log)
        : this(new SqliteFile(options), clock, log)
    {
    }

    private SqliteKamBotStore(SqliteFile file, TimeProvider clock, ILogger log)
        : base(KamBotDbFactory.For(file.Reading(), clock, file.Seal), file.Seal)
    {
        (_file, _clock, _log) = (file, clock, log);
        Readers = new ReadingConnections(file);
        Conversations = new SqliteConversationStore(this);
        Sales = new SqliteSalesRecords(Contexts, Colleagues, Readers, clock);
        _records = new Lazy<RecordTables>(RecordsOfModel);
        Transcripts = new SqliteDirectLineTranscripts(this, clock);
    }

    public override IConversationStore Conversations { get; }

    public override ISalesRecords Sales { get; }

    public override DirectLineTranscripts Transcripts { get; }

    public ReadingConnections Readers { get; }

    public KnownConversations Known { get; } = new();

    public RecordTables Records => _records.Value;

    public GroupCommitWriter Writer => _writer ?? throw new InvalidOperationException("The store was not opened.");

    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        await MigrateAsync(cancellationToken);
        _writer ??= new GroupCommitWriter(_file, Known, _clock, _log);
        await _writer.WriteAsync(new PendingMark(Seal, _file.AllowsLostKeys));
        await Colleagues.RefreshAsync(cancellationToken);
        Log.Opened(_log, StoreProvider.Sqlite);
    }

    public override Task MigrateAsync(CancellationToken cancellationToken) =>
        new SqliteSchema(_file, _log).MigrateAsync(cancellationToken);

    public override Task<bool> WriteAsync(
        string tenantId, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken) =>
        Writer.WriteAsync(new PendingRecords(Records.RowsOf(tenantId, changes)));

    internal override Task SweepAsync() => Writer.WriteAsync(new PendingSweep());

    internal override Task<TResult> WorkAsync<TResult>(string tenantId, Func<KamBotDb, TResult> work)
    {
        // Whoever asks first makes the model, and not the writer, for whom everybody waits.
        _ = Records;
        return Writer.WriteAsync(new PendingWork<TResult>(tenantId, work));
    }

    /// <summary>By hand, as is keeping one: every start asks, a first one keeps, and waiting for EF Core would make it a third longer, or double.</summary>
    internal override IReadOnlyList<string> LinkKeyXml() => Readers.Ask(connection =>
    {
        var xml = new List<string>();
        using var row = connection.Prepared(LinkKeyRows).Read();
        while (row.Next()) xml.Add(row.Text(0));
        return xml;
    });

    internal override Task KeepLinkKeyAsync(string name, string xml) => Writer.WriteAsync(new PendingLinkKey(name, xml));

    internal override Task<IReadOnlyList<Colleague>> ColleaguesAsync(CancellationToken cancellationToken) => Task.FromResult(
        Readers.Ask<IReadOnlyList<Colleague>>(connection => SqliteSalesQueries.Colleague.All(connection.Prepared(SqliteSalesQueries.Colleagues))));

    /// <summary>The writer closes last, so that SQLite folds the WAL back into the file and removes it.</summary>
    public override async ValueTask DisposeAsync()
    {
        Readers.Dispose();
        using (var pooled = new SqliteConnection(_file.ReadingConnectionString)) SqliteConnection.ClearPool(pooled);
        if (_writer is not null) await _writer.DisposeAsync();
    }

    private RecordTables RecordsOfModel()
    {
        using var db = Contexts.RentWithoutTenant();
        return new RecordTables(db.Model, Seal);
    }
}
