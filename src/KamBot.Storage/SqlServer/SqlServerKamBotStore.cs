using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Storage.Conversations;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Personal;
using KamBot.Storage.Records;
using KamBot.Storage.Sales;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage.SqlServer;

/// <summary>A shared database. Several processes start at once here, so none of them changes the schema on its own account.</summary>
internal sealed class SqlServerKamBotStore : KamBotStore
{
    private const string Database = "The SQL Server database";

    private readonly ILogger _log;
    private readonly bool _allowsLostKeys;

    public SqlServerKamBotStore(StoreOptions options, TimeProvider clock, ILogger log)
        : this(options, options.MakeSeal(), clock, log)
    {
    }

    private SqlServerKamBotStore(StoreOptions options, PersonalSeal? seal, TimeProvider clock, ILogger log)
        : base(KamBotDbFactory.For(Options(options), clock, seal), seal)
    {
        (_log, _allowsLostKeys) = (log, options.AllowLostKeys);
        Conversations = new EfConversationStore(Contexts, SqlServerErrors.WasFirst);
        Transcripts = new EfDirectLineTranscripts(Contexts, clock);
        Sales = new SalesRecords(Contexts, Colleagues);
    }

    public override ISalesRecords Sales { get; }

    public override IConversationStore Conversations { get; }

    public override DirectLineTranscripts Transcripts { get; }

    public override async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (await PendingAsync(cancellationToken) is [var first, ..])
            throw new StoreException($"{Database} lacks the migration {first}: run KamBot with -- migrate, then start it again.");
        if (Seal is { } seal) await NoteKeysAsync(seal, cancellationToken);
        await Colleagues.RefreshAsync(cancellationToken);
        Log.Opened(_log, StoreProvider.SqlServer);
        if (Seal is null) Log.NotSealed(_log);
    }

    public override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        var pending = await PendingAsync(cancellationToken);
        if (pending.Count == 0) return;
        await using var db = Contexts.RentWithoutTenant();
        await db.Database.MigrateAsync(cancellationToken);
        await MarkAsync(db, new SchemaFact(SchemaFact.WrittenBy, ProgramVersion.Current), cancellationToken);
        Log.Migrated(_log, string.Join(", ", pending));
    }

    public override async Task<bool> WriteAsync(
        string tenantId, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken)
    {
        try
        {
            await using var db = Contexts.Rent(tenantId);
            RecordChanges.Track(db, changes);
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception error) when (error is DbUpdateConcurrencyException || SqlServerErrors.WasFirst(error))
        {
            return false;
        }
    }

    internal override Task<TResult> WorkAsync<TResult>(string tenantId, Func<KamBotDb, TResult> work) => Task.Run(() =>
    {
        using var db = Contexts.Rent(tenantId);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        using var transaction = db.Database.BeginTransaction();
        var result = work(db);
        transaction.Commit();
        return result;
    });

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static DbContextOptions<SqlServerKamBotDb> Options(StoreOptions options) =>
        new DbContextOptionsBuilder<SqlServerKamBotDb>()
            .UseSqlServer(
                options.ConnectionString
                ?? throw new StoreException("Store:ConnectionString is missing: SQL Server needs one."))
            .Options;

    /// <summary>Migrations this program has and the database has not; refuses a database that has others.</summary>
    private async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var db = Contexts.RentWithoutTenant();
            var known = db.Database.GetMigrations().ToList();
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
            RefuseNewer(applied, known, Database, writtenBy: null);
            return [.. known.Except(applied, StringComparer.Ordinal)];
        }
        catch (SqlException error)
        {
            throw SqlServerErrors.Explain(error);
        }
    }

    private async Task NoteKeysAsync(PersonalSeal seal, CancellationToken cancellationToken)
    {
        await using var db = Contexts.RentWithoutTenant();
        var noted = await db.SchemaFacts.Where(fact => fact.Name == SchemaFact.SealedWith).Select(fact => fact.Value).FirstOrDefaultAsync(cancellationToken);
        var now = SealedWith.Note(noted, seal, _allowsLostKeys);
        if (now != noted) await MarkAsync(db, new SchemaFact(SchemaFact.SealedWith, now), cancellationToken);
    }

    private static async Task MarkAsync(KamBotDb db, SchemaFact fact, CancellationToken cancellationToken)
    {
        var known = await db.SchemaFacts.Where(f => f.Name == fact.Name)
            .ExecuteUpdateAsync(row => row.SetProperty(f => f.Value, fact.Value), cancellationToken);
        if (known > 0) return;
        db.Add(fact);
        await db.SaveChangesAsync(cancellationToken);
    }
}
