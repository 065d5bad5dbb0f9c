using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.Rights;
using KamBot.Storage.Sales;
using Queries = KamBot.Storage.Sqlite.SqliteSalesQueries;

namespace KamBot.Storage.Sqlite;

/// <summary>The reads of guided turns as prepared statements. What is asked more rarely goes through EF, as everything does elsewhere.</summary>
internal sealed class SqliteSalesRecords(KamBotDbFactory contexts, ColleagueBook colleagues, ReadingConnections connections, TimeProvider clock)
    : SalesRecords(contexts, colleagues)
{
    public override ValueTask<IReadOnlyList<Account>> RecentAccountsAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? List(Queries.Account, Queries.RecentAccounts, reader.TenantId, most)
            : Youngest(
                most, account => account.TouchedAt, account => account.SearchName,
                Rows(Queries.Account, Queries.OwnRecentAccounts, reader.TenantId, reader.UserId, most),
                Rows(Queries.Account, Queries.SeenRecentAccounts, reader.TenantId, reader.UserId, Now, most));

    public override ValueTask<IReadOnlyList<Account>> FindAccountsAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? List(Queries.Account, Queries.AccountsNamed, reader.TenantId, searchName, most)
            : Youngest(
                most, account => account.TouchedAt, account => account.SearchName,
                Rows(Queries.Account, Queries.OwnAccountsNamed, reader.TenantId, reader.UserId, searchName, most),
                Rows(Queries.Account, Queries.SeenAccountsNamed, reader.TenantId, reader.UserId, searchName, Now, most));

    public override ValueTask<IReadOnlyList<Account>> AccountsAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        accountIds.Count == 0
            ? None<Account>()
            : List(Queries.Account, Queries.Accounts, reader.TenantId, Json(accountIds), SeesAll(reader), reader.UserId, Now);

    protected override ValueTask<IReadOnlyList<Account>> EveryKeyAccountAsync(Speaker reader, CancellationToken cancellationToken) =>
        List(Queries.Account, Queries.KeyAccounts, reader.TenantId, SeesAll(reader), reader.UserId, Now);

    public override ValueTask<IReadOnlyList<Account>> PartsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        accountIds.Count == 0
            ? None<Account>()
            : List(Queries.Account, Queries.PartsOf, reader.TenantId, Json(accountIds), SeesAll(reader), reader.UserId, Now);

    public override ValueTask<IReadOnlyList<Person>> PeopleOfAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        List(Queries.Person, Queries.People, reader.TenantId, accountId, SeesAll(reader), reader.UserId, Now, MostPeople);

    public override ValueTask<IReadOnlyList<Call>> UndocumentedCallsAsync(
        Speaker reader, DateTimeOffset before, int most, CancellationToken cancellationToken) =>
        List(Queries.Call, Queries.Undocumented, reader.TenantId, reader.UserId, before.UtcTicks, most);

    public override ValueTask<IReadOnlyList<Claim>> ClaimsAboutAsync(
        Speaker reader, IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken) =>
        subjectIds.Count == 0
            ? None<Claim>()
            : Claims(Queries.ClaimsAbout, reader.TenantId, Json(subjectIds), SeesAll(reader), reader.UserId, Now);

    public override ValueTask<IReadOnlyList<Claim>> QuestionsOfDealsAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        Claims(Queries.QuestionsOfDeals, reader.TenantId, accountId, SeesAll(reader), reader.UserId, Now);

    public override ValueTask<IReadOnlyList<Opportunity>> OpenOpportunitiesAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? base.OpenOpportunitiesAsync(reader, most, cancellationToken)
            : Youngest(
                most, deal => deal.TouchedAt, _ => "",
                Rows(Queries.Opportunity, Queries.OwnOpenOpportunities, reader.TenantId, reader.UserId, most),
                Rows(Queries.Opportunity, Queries.SeenOpenOpportunities, reader.TenantId, reader.UserId, Now, most));

    public override ValueTask<IReadOnlyList<Opportunity>> OpportunitiesThatAreAsync(
        Speaker reader, OpportunityState state, int most, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? base.OpportunitiesThatAreAsync(reader, state, most, cancellationToken)
            : Youngest(
                most, deal => deal.TouchedAt, _ => "",
                Rows(Queries.Opportunity, Queries.OwnOpportunitiesThatAre, reader.TenantId, reader.UserId, state.ToString(), most),
                Rows(Queries.Opportunity, Queries.SeenOpportunitiesThatAre, reader.TenantId, reader.UserId, state.ToString(), Now, most));

    public override ValueTask<IReadOnlyList<Opportunity>> FindOpportunitiesAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        SeesAll(reader)
            ? base.FindOpportunitiesAsync(reader, searchName, most, cancellationToken)
            : Youngest(
                most, deal => deal.TouchedAt, _ => "",
                Rows(Queries.Opportunity, Queries.OwnOpportunitiesNamed, reader.TenantId, reader.UserId, searchName, most),
                Rows(Queries.Opportunity, Queries.SeenOpportunitiesNamed, reader.TenantId, reader.UserId, searchName, Now, most));

    public override ValueTask<IReadOnlySet<Guid>> IntroducedAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlySet<Guid>>(personIds.Count == 0
            ? new HashSet<Guid>()
            : connections.Ask(connection =>
            {
                using var row = connection.Prepared(Queries.Introduced)
                    .With(reader.TenantId, Json(personIds), ClaimAttributes.Role, SeesAll(reader), reader.UserId, Now).Read();
                var introduced = new HashSet<Guid>();
                while (row.Next()) introduced.Add(row.Id(0));
                return introduced;
            }));

    /// <summary>Visits of merged duplicates count for the entry that stayed, and a call at which both were is one visit.</summary>
    public override ValueTask<IReadOnlyDictionary<Guid, int>> VisitsAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        ValueTask.FromResult<IReadOnlyDictionary<Guid, int>>(connections.Ask(connection =>
        {
            var stays = StayingEntries(connection, reader, personIds);
            return Pairs(connection, Queries.Visits, reader, stays.Keys)
                .Select(visit => (Person: stays[visit.First], Call: visit.Second)).Distinct()
                .CountBy(visit => visit.Person).ToDictionary();
        }));

    /// <summary>These people and, step by step, all entries that were merged into one of them, each with the entry that stayed.</summary>
    private Dictionary<Guid, Guid> StayingEntries(ReadingConnection connection, Speaker reader, IReadOnlyCollection<Guid> personIds)
    {
        var stays = personIds.Distinct().ToDictionary(id => id);
        for (var found = stays.Keys.ToList(); found.Count > 0;)
        {
            found = [.. Pairs(connection, Queries.MergedInto, reader, found)
                .Where(merge => stays.TryAdd(merge.Second, stays[merge.First])).Select(merge => merge.Second)];
        }

        return stays;
    }

    private List<(Guid First, Guid Second)> Pairs(ReadingConnection connection, SqliteQuery query, Speaker reader, IEnumerable<Guid> ids)
    {
        using var row = connection.Prepared(query).With(reader.TenantId, Json(ids), SeesAll(reader), reader.UserId, Now).Read();
        var pairs = new List<(Guid First, Guid Second)>();
        while (row.Next()) pairs.Add((row.Id(0), row.Id(1)));
        return pairs;
    }

    private ValueTask<IReadOnlyList<Claim>> Claims(SqliteQuery query, params IReadOnlyList<object?> values) =>
        ValueTask.FromResult<IReadOnlyList<Claim>>(
            [.. connections.Ask(connection => Queries.Claim.All(connection.Prepared(query).With([.. values])))
                .OrderBy(claim => claim.At).ThenBy(claim => claim.Id)]);

    private static ValueTask<IReadOnlyList<T>> None<T>() => ValueTask.FromResult<IReadOnlyList<T>>([]);

    /// <summary>The ids, each once and in capitals, as the file has them.</summary>
    private static string Json(IEnumerable<Guid> ids) =>
        $"[{string.Join(',', ids.Distinct().Select(id => $"\"{id.ToString().ToUpperInvariant()}\""))}]";

    public override ValueTask<bool> HasReadSharesAsync(Speaker reader, CancellationToken cancellationToken) =>
        ValueTask.FromResult(connections.Ask(connection => connection.Prepared(Queries.ReadShares).With(reader.TenantId, reader.UserId).Ask() is not null));

    private long Now => clock.GetUtcNow().UtcTicks;

    /// <summary>The own ones and those seen besides, in one order. As a rule there are none besides.</summary>
    private static ValueTask<IReadOnlyList<T>> Youngest<T>(
        int most, Func<T, DateTimeOffset> touched, Func<T, string> name, List<T> own, List<T> seen) =>
        ValueTask.FromResult<IReadOnlyList<T>>(seen.Count == 0 ? own :
            [.. own.Concat(seen).Distinct().OrderByDescending(touched).ThenBy(name, StringComparer.Ordinal).Take(most)]);

    private ValueTask<IReadOnlyList<T>> List<T>(RecordReader<T> records, SqliteQuery query, params IReadOnlyList<object?> values)
        where T : class =>
        ValueTask.FromResult<IReadOnlyList<T>>(Rows(records, query, values));

    private List<T> Rows<T>(RecordReader<T> records, SqliteQuery query, params IReadOnlyList<object?> values)
        where T : class =>
        connections.Ask(connection => records.All(connection.Prepared(query).With([.. values])));
}
