using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;
using KamBot.Storage.Rights;

namespace KamBot.Storage.Sales;

/// <summary>
/// Reads for one reader. The context's filters leave out other tenants and what was withdrawn; whatever hangs on an account is
/// seen by whoever may see the account.
/// </summary>
internal partial class SalesRecords(KamBotDbFactory contexts, ColleagueBook colleagues) : ISalesRecords
{
    protected const int MostPeople = 200;

    private readonly Lazy<SalesQueries> _queries = new(() => new SalesQueries());

    /// <summary>A hundred expressions, made when the first is asked: nothing at the start needs them.</summary>
    private SalesQueries Queries => _queries.Value;

    public virtual ValueTask<IReadOnlyList<Account>> RecentAccountsAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader) ? Queries.RecentAccounts(db, most) : Queries.OwnRecentAccounts(db, reader.UserId, most),
            cancellationToken);

    public virtual ValueTask<IReadOnlyList<Account>> FindAccountsAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader)
                ? Queries.AccountsNamed(db, searchName, most)
                : Queries.OwnAccountsNamed(db, reader.UserId, searchName, most),
            cancellationToken);

    public async ValueTask<Account?> AccountAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        (await AccountsAsync(reader, [accountId], cancellationToken)).SingleOrDefault();

    public virtual ValueTask<IReadOnlyList<Account>> AccountsAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.Accounts(db, [.. accountIds], SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Person>> PeopleOfAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.People(db, accountId, MostPeople, SeesAll(reader), reader.UserId), cancellationToken);

    public async ValueTask<Person?> PersonAsync(Speaker reader, Guid personId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => Queries.Person(db, personId, SeesAll(reader), reader.UserId), cancellationToken)).SingleOrDefault();

    public async ValueTask<Call?> CallAsync(Speaker reader, Guid callId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => Queries.Call(db, callId, SeesAll(reader), reader.UserId), cancellationToken)).SingleOrDefault();

    public ValueTask<IReadOnlyList<Call>> CallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.CallsBetween(db, reader.UserId, from, until), cancellationToken);

    public ValueTask<IReadOnlyList<Call>> TeamCallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? ListAsync(reader, db => Queries.TeamCallsBetween(db, from, until), cancellationToken)
            : reader.Role == SpeakerRole.Manager
            ? ListAsync(reader, db => Queries.OwnTeamsCallsBetween(db, reader.UserId, from, until), cancellationToken)
            : CallsBetweenAsync(reader, from, until, cancellationToken);

    public virtual ValueTask<IReadOnlyList<Call>> UndocumentedCallsAsync(
        Speaker reader, DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Undocumented(db, reader.UserId, before, most), cancellationToken);

    public ValueTask<IReadOnlyList<Call>> DocumentedCallsAsync(
        Speaker reader, Guid accountId, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.Documented(db, accountId, most, SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Attendance>> AttendanceOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> callIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.Attendance(db, [.. callIds], SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Commitment>> OpenCommitmentsAsync(
        Speaker reader, Guid? accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => accountId is { } account
                ? Queries.OpenCommitmentsAt(db, reader.UserId, account)
                : Queries.OpenCommitments(db, reader.UserId),
            cancellationToken);

    public async ValueTask<Commitment?> CommitmentAsync(
        Speaker reader, Guid commitmentId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => Queries.Commitment(db, commitmentId, SeesAll(reader), reader.UserId), cancellationToken))
        .SingleOrDefault();

    public virtual ValueTask<IReadOnlyList<Claim>> ClaimsAboutAsync(
        Speaker reader, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.ClaimsAbout(db, [.. subjectIds], SeesAll(reader), reader.UserId), cancellationToken);

    public virtual async ValueTask<IReadOnlySet<Guid>> IntroducedAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => Queries.Introduced(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken)).ToHashSet();

    public async ValueTask<IReadOnlyDictionary<string, string>> ColleaguesAsync(
        Speaker reader, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        Named(await ListAsync(reader, db => Queries.Colleagues(db, [.. userIds]), cancellationToken), colleagues.NamesOf(reader.TenantId, userIds));

    /// <summary>Who spoke bears the name that the channel tells; of others the file of people tells it.</summary>
    private static Dictionary<string, string> Named(
        IReadOnlyList<KeyValuePair<string, string>> speakers, IEnumerable<KeyValuePair<string, string>> listed) =>
        speakers.Concat(listed).Where(each => each.Value.Length > 0).DistinctBy(each => each.Key).ToDictionary();

    public async ValueTask<SourcedRecords> FromSourceAsync(
        Speaker reader, Guid sourceId, CancellationToken cancellationToken) => new(
        await ListAsync(
            reader, db => Queries.ClaimsFrom(db, sourceId, SeesAll(reader), reader.UserId), cancellationToken),
        await ListAsync(
            reader, db => Queries.CommitmentsFrom(db, sourceId, SeesAll(reader), reader.UserId), cancellationToken));

    /// <summary>A manager to whom nobody reports in the file of people sees the whole tenant; one with a team sees the team's.</summary>
    protected bool SeesAll(Speaker reader) => reader.Role switch
    {
        SpeakerRole.Operations or SpeakerRole.Administrator => true,
        SpeakerRole.Manager => !colleagues.HasTeam(reader.TenantId, reader.UserId),
        _ => false,
    };

    private async ValueTask<IReadOnlyList<T>> ListAsync<T>(
        Speaker reader, Func<KamBotDb, IAsyncEnumerable<T>> query, CancellationToken cancellationToken)
    {
        await using var db = contexts.Rent(reader.TenantId);
        var rows = new List<T>();
        await foreach (var row in query(db).WithCancellation(cancellationToken)) rows.Add(row);
        return rows;
    }
}
