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

    private readonly SalesQueries _queries = new();

    public virtual ValueTask<IReadOnlyList<Account>> RecentAccountsAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader) ? _queries.RecentAccounts(db, most) : _queries.OwnRecentAccounts(db, reader.UserId, most),
            cancellationToken);

    public virtual ValueTask<IReadOnlyList<Account>> FindAccountsAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => SeesAll(reader)
                ? _queries.AccountsNamed(db, searchName, most)
                : _queries.OwnAccountsNamed(db, reader.UserId, searchName, most),
            cancellationToken);

    public async ValueTask<Account?> AccountAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        (await AccountsAsync(reader, [accountId], cancellationToken)).SingleOrDefault();

    public virtual ValueTask<IReadOnlyList<Account>> AccountsAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => _queries.Accounts(db, [.. accountIds], SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Person>> PeopleOfAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => _queries.People(db, accountId, MostPeople, SeesAll(reader), reader.UserId), cancellationToken);

    public async ValueTask<Person?> PersonAsync(Speaker reader, Guid personId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => _queries.Person(db, personId, SeesAll(reader), reader.UserId), cancellationToken)).SingleOrDefault();

    public async ValueTask<Call?> CallAsync(Speaker reader, Guid callId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => _queries.Call(db, callId, SeesAll(reader), reader.UserId), cancellationToken)).SingleOrDefault();

    public ValueTask<IReadOnlyList<Call>> CallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ListAsync(reader, db => _queries.CallsBetween(db, reader.UserId, from, until), cancellationToken);

    public ValueTask<IReadOnlyList<Call>> TeamCallsBetweenAsync(
        Speaker reader, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? ListAsync(reader, db => _queries.TeamCallsBetween(db, from, until), cancellationToken)
            : reader.Role == SpeakerRole.Manager
            ? ListAsync(reader, db => _queries.OwnTeamsCallsBetween(db, reader.UserId, from, until), cancellationToken)
            : CallsBetweenAsync(reader, from, until, cancellationToken);

    public virtual ValueTask<IReadOnlyList<Call>> UndocumentedCallsAsync(
        Speaker reader, DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => _queries.Undocumented(db, reader.UserId, before, most), cancellationToken);

    public ValueTask<IReadOnlyList<Call>> DocumentedCallsAsync(
        Speaker reader, Guid accountId, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => _queries.Documented(db, accountId, most, SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Attendance>> AttendanceOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> callIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => _queries.Attendance(db, [.. callIds], SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Commitment>> OpenCommitmentsAsync(
        Speaker reader, Guid? accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => accountId is { } account
                ? _queries.OpenCommitmentsAt(db, reader.UserId, account)
                : _queries.OpenCommitments(db, reader.UserId),
            cancellationToken);

    public async ValueTask<Commitment?> CommitmentAsync(
        Speaker reader, Guid commitmentId, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => _queries.Commitment(db, commitmentId, SeesAll(reader), reader.UserId), cancellationToken))
        .SingleOrDefault();

    public virtual ValueTask<IReadOnlyList<Claim>> ClaimsAboutAsync(
        Speaker reader, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => _queries.ClaimsAbout(db, [.. subjectIds], SeesAll(reader), reader.UserId), cancellationToken);

    public virtual async ValueTask<IReadOnlySet<Guid>> IntroducedAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        (await ListAsync(
            reader, db => _queries.Introduced(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken)).ToHashSet();

    public async ValueTask<IReadOnlyDictionary<string, string>> ColleaguesAsync(
        Speaker reader, IReadOnlyCollection<string> userIds, CancellationToken cancellationToken) =>
        Named(await ListAsync(reader, db => _queries.Colleagues(db, [.. userIds]), cancellationToken), colleagues.NamesOf(reader.TenantId, userIds));

    /// <summary>Who spoke bears the name that the channel tells; of others the file of people tells it.</summary>
    private static Dictionary<string, string> Named(
        IReadOnlyList<KeyValuePair<string, string>> speakers, IEnumerable<KeyValuePair<string, string>> listed) =>
        speakers.Concat(listed).Where(each => each.Value.Length > 0).DistinctBy(each => each.Key).ToDictionary();

    public async ValueTask<SourcedRecords> FromSourceAsync(
        Speaker reader, Guid sourceId, CancellationToken cancellationToken) => new(
        await ListAsync(
            reader, db => _queries.ClaimsFrom(db, sourceId, SeesAll(reader), reader.UserId), cancellationToken),
        await ListAsync(
            reader, db => _queries.CommitmentsFrom(db, sourceId, SeesAll(reader), reader.UserId), cancellationToken));

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
