using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Sales.Reminders;
using KamBot.Sales.Rights;
using KamBot.Sales.Settings;
using KamBot.Storage.Conversations;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Hosts;
using KamBot.Storage.Personal;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage;

/// <summary>
/// All tables. The two providers share this model and differ only in column types, so that each can have migrations of its own.
/// Rows of other tenants are invisible and cannot be written; a query without a tenant throws.
/// </summary>
public abstract class KamBotDb(DbContextOptions options) : DbContext(options)
{
    private string? _tenantId;

    /// <summary>Whose rows this context sees. Set when the context is taken from the pool, forgotten when it goes back.</summary>
    public string TenantId
    {
        get => _tenantId ?? throw new InvalidOperationException("The context was rented without a tenant.");
        internal set => _tenantId = value;
    }

    /// <summary>Seals the personal layer on its way into the database; null where nothing is sealed.</summary>
    internal PersonalSeal? Seal { get; set; }

    /// <summary>The moment for which rights are asked. Set with the tenant.</summary>
    public DateTimeOffset Now { get; internal set; }

    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<Person> Persons => Set<Person>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Call> Calls => Set<Call>();
    public DbSet<Attendance> Attendances => Set<Attendance>();
    public DbSet<Commitment> Commitments => Set<Commitment>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<Position> Positions => Set<Position>();
    public DbSet<Holding> Holdings => Set<Holding>();
    public DbSet<Opportunity> Opportunities => Set<Opportunity>();
    public DbSet<Assessment> Assessments => Set<Assessment>();
    public DbSet<Notice> Notices => Set<Notice>();
    public DbSet<RemindedPerson> RemindedPeople => Set<RemindedPerson>();
    public DbSet<TenantSetting> TenantSettings => Set<TenantSetting>();
    public DbSet<FileImport> FileImports => Set<FileImport>();
    public DbSet<Colleague> Colleagues => Set<Colleague>();

    /// <summary>Those of now; rows of other days are looked at without <see cref="Columns.NowFilter"/>.</summary>
    public DbSet<Sight> Sights => Set<Sight>();
    public DbSet<Share> Shares => Set<Share>();
    public DbSet<HandOver> HandOvers => Set<HandOver>();
    public DbSet<Speaker> Speakers => Set<Speaker>();
    public DbSet<DirectLineConversation> DirectLineConversations => Set<DirectLineConversation>();
    internal DbSet<ConversationRow> Conversations => Set<ConversationRow>();
    internal DbSet<DirectLineActivityRow> DirectLineActivities => Set<DirectLineActivityRow>();
    internal DbSet<HostRow> Hosts => Set<HostRow>();
    internal DbSet<LeaseRow> Leases => Set<LeaseRow>();
    internal DbSet<LinkKeyRow> LinkKeys => Set<LinkKeyRow>();
    internal DbSet<SchemaFact> SchemaFacts => Set<SchemaFact>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseOtherTenants();
        SealClaims();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseOtherTenants();
        SealClaims();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    public override void Dispose()
    {
        _tenantId = null;
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        _tenantId = null;
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(KamBotDb).Assembly);
        VisibleToItsTenant<Account>(modelBuilder);
        VisibleToItsTenant<Person>(modelBuilder);
        VisibleToItsTenant<Claim>(modelBuilder);
        VisibleToItsTenant<Call>(modelBuilder);
        VisibleToItsTenant<Attendance>(modelBuilder);
        VisibleToItsTenant<Commitment>(modelBuilder);
        VisibleToItsTenant<AuditEntry>(modelBuilder);
        VisibleToItsTenant<Position>(modelBuilder);
        VisibleToItsTenant<Holding>(modelBuilder);
        VisibleToItsTenant<Opportunity>(modelBuilder);
        VisibleToItsTenant<Assessment>(modelBuilder);
        VisibleToItsTenant<Notice>(modelBuilder);
        VisibleToItsTenant<RemindedPerson>(modelBuilder);
        VisibleToItsTenant<TenantSetting>(modelBuilder);
        VisibleToItsTenant<FileImport>(modelBuilder);
        VisibleToItsTenant<Colleague>(modelBuilder);
        VisibleToItsTenant<Sight>(modelBuilder);
        VisibleToItsTenant<Share>(modelBuilder);
        VisibleToItsTenant<HandOver>(modelBuilder);
        modelBuilder.Entity<Sight>().HasQueryFilter(Columns.NowFilter, sight => sight.FromAt <= Now && sight.UntilAt > Now);
        VisibleToItsTenant<Speaker>(modelBuilder);
        VisibleToItsTenant<ConversationRow>(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        EnumsAsNames.Configure(configurationBuilder);
    }

    private void VisibleToItsTenant<T>(ModelBuilder modelBuilder)
        where T : class =>
        modelBuilder.Entity<T>().HasQueryFilter(
            Columns.TenantFilter, row => EF.Property<string>(row, Columns.TenantId) == TenantId);

    /// <summary>For what is kept sealed whole: the state of a conversation, an entry of a chat.</summary>
    internal string Sealed(string text) => Seal?.Close(text) ?? text;

    private void SealClaims()
    {
        if (Seal is null) return;
        foreach (var entry in ChangeTracker.Entries<Claim>().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            var closed = Seal.Close(entry.Entity);
            if (ReferenceEquals(closed, entry.Entity)) continue;
            entry.Property(claim => claim.Value).CurrentValue = closed.Value;
            entry.Property(claim => claim.Note).CurrentValue = closed.Note;
        }
    }

    private void RefuseOtherTenants()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.Metadata.FindDeclaredQueryFilter(Columns.TenantFilter) is not null
                && !string.Equals((string?)entry.Property(Columns.TenantId).CurrentValue, TenantId, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"A {entry.Metadata.ShortName()} of another tenant was to be written.");
            }
        }
    }
}
