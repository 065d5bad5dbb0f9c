using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Files;
using KamBot.Storage.Hosts;
using KamBot.Storage.Notices;
using KamBot.Storage.Personal;
using KamBot.Storage.Reminders;
using KamBot.Storage.Retention;
using KamBot.Storage.Rights;
using KamBot.Storage.Sqlite;
using KamBot.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage;

/// <summary>
/// The opened database and everything that reads and writes it. Open it before the first turn; disposing writes what still waits.
/// </summary>
public abstract class KamBotStore : IAsyncDisposable
{
    /// <summary>For work on rows that belong to all.</summary>
    internal const string NoTenant = "";

    private protected KamBotStore(KamBotDbFactory contexts, PersonalSeal? seal)
    {
        (Contexts, Seal) = (contexts, seal);
        SealAnew = new SealAnew(this);
        Notices = new NoticeBox(this);
        Imports = new ImportStore(this);
        Reminders = new ReminderBox(this);
        Hosts = new HostBox(this);
        LinkKeys = new LinkKeys(this);
        Retention = new RetentionBox(this);
        Colleagues = new ColleagueBook(this);
    }

    /// <summary>Contexts that read. Writing is part of a turn's commit.</summary>
    public KamBotDbFactory Contexts { get; }

    public abstract ISalesRecords Sales { get; }

    public NoticeBox Notices { get; }

    public IImportStore Imports { get; }

    public IReminderStore Reminders { get; }

    /// <summary>Null where nothing is sealed.</summary>
    public PersonalSeal? Seal { get; }

    public SealAnew SealAnew { get; }

    public HostBox Hosts { get; }

    public LinkKeys LinkKeys { get; }

    public RetentionBox Retention { get; }

    public ColleagueBook Colleagues { get; }

    public abstract IConversationStore Conversations { get; }

    public abstract DirectLineTranscripts Transcripts { get; }

    public static KamBotStore For(StoreOptions options, TimeProvider clock, ILoggerFactory logs)
    {
        var log = logs.CreateLogger<KamBotStore>();
        return options.Provider == StoreProvider.Sqlite
            ? new SqliteKamBotStore(options, clock, log)
            : new SqlServerKamBotStore(options, clock, log);
    }

    /// <summary>The SQL Server script of the release: brings a database of any earlier version, or an empty one, to this one.</summary>
    public static string SqlServerScript()
    {
        using var db = new SqlServerDesign().CreateDbContext([]);
        return db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
    }

    /// <summary>Checks the database and makes it ready; fails with a <see cref="StoreException"/> that says what to do.</summary>
    public abstract Task OpenAsync(CancellationToken cancellationToken);

    /// <summary>Brings the schema to this program's version. Refuses a schema that is newer.</summary>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Writes records outside of a turn, all or none, and returns when they are durable. False where somebody else wrote one of
    /// them first.
    /// </summary>
    public abstract Task<bool> WriteAsync(string tenantId, IReadOnlyList<RecordChange> changes, CancellationToken cancellationToken);

    public abstract ValueTask DisposeAsync();

    /// <summary>Leaves nothing of replaced texts where a database keeps such remains.</summary>
    internal virtual Task SweepAsync() => Task.CompletedTask;

    /// <summary>Writes outside of a turn, all or nothing. The work may run on another thread.</summary>
    internal abstract Task<TResult> WorkAsync<TResult>(string tenantId, Func<KamBotDb, TResult> work);

    internal virtual IReadOnlyList<string> LinkKeyXml()
    {
        using var db = Contexts.RentWithoutTenant();
        return [.. db.LinkKeys.AsNoTracking().OrderBy(key => key.Name).Select(key => key.Xml)];
    }

    internal virtual Task KeepLinkKeyAsync(string name, string xml) => WorkAsync(NoTenant, db =>
    {
        if (db.LinkKeys.Any(key => key.Name == name)) return 0;
        db.Add(new LinkKeyRow { Name = name, Xml = xml });
        return db.SaveChanges();
    });

    /// <summary>Everybody of the file of people, of all tenants.</summary>
    internal virtual async Task<IReadOnlyList<Colleague>> ColleaguesAsync(CancellationToken cancellationToken)
    {
        await using var db = Contexts.RentWithoutTenant();
        return await db.Colleagues.IgnoreQueryFilters().AsNoTracking().ToListAsync(cancellationToken);
    }

    internal static void RefuseNewer(
        IEnumerable<string> applied, IEnumerable<string> known, string database, string? writtenBy)
    {
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is not { } unknown) return;
        var by = writtenBy is null ? "" : $", last written by KamBot {writtenBy}";
        throw new StoreException(
            $"{database} is newer than this program (migration {unknown}{by}): "
            + "install that version of KamBot, or put back the copy made before the migration.");
    }
}
