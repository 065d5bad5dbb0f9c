using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Sales;

/// <summary>Reads of imports and for files. Ids are read first and rows by them: nobody's slow download holds the database open.</summary>
internal partial class SalesRecords
{
    private const int MostColleagues = 5000;

    public ValueTask<IReadOnlyList<FileImport>> ImportsAsync(Speaker reader, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Imports(db, reader.UserId, most), cancellationToken);

    public async ValueTask<FileImport?> ImportAsync(Speaker reader, Guid importId, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.Import(db, reader.UserId, importId), cancellationToken)).SingleOrDefault();

    public async ValueTask<byte[]?> ImportContentAsync(Speaker reader, Guid importId, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.ImportContent(db, reader.UserId, importId), cancellationToken)).SingleOrDefault();

    public async ValueTask<IReadOnlyList<KnownAccount>> KnownAccountsAsync(
        Speaker reader, IReadOnlyCollection<string> searchNames, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken)
    {
        var named = await ListAsync(reader, db => Queries.AccountsByName(db, [.. searchNames]), cancellationToken);
        var numbered = numbers.Count == 0 ? [] : await ListAsync(reader, db => Queries.AccountsByNumber(db, [.. numbers]), cancellationToken);
        var found = named.Concat(numbered).DistinctBy(account => account.Id).ToList();
        var closed = await ClosedAmongAsync(reader, [.. found.Select(account => account.Id)], cancellationToken);
        return [.. found.Select(account => new KnownAccount(
            account.Id, account.SearchName, account.Number, closed.Contains(account.Id) ? null : account))];
    }

    public async ValueTask<IReadOnlyList<KnownPerson>> KnownPeopleAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, IReadOnlyCollection<string> searchNames, IReadOnlyCollection<string> numbers,
        CancellationToken cancellationToken)
    {
        var (all, user) = (SeesAll(reader), reader.UserId);
        var named = await ListAsync(reader, db => Queries.PeopleByName(db, [.. accountIds], [.. searchNames], all, user), cancellationToken);
        var numbered = numbers.Count == 0 ? [] : await ListAsync(reader, db => Queries.PeopleByNumber(db, [.. numbers], all, user), cancellationToken);
        var everybody = named.Concat(numbered).DistinctBy(found => found.Person.Id).ToList();
        var closed = await ClosedAmongAsync(reader, [.. everybody.Select(found => found.Person.AccountId).Distinct()], cancellationToken);
        return [.. everybody.Select(found => new KnownPerson(
            found.Person.Id, found.Person.AccountId, found.Person.SearchName, found.Person.Number,
            found.IsSeen && !closed.Contains(found.Person.AccountId) ? found.Person : null))];
    }

    public async ValueTask<IReadOnlyDictionary<string, string>> EveryColleagueAsync(Speaker reader, CancellationToken cancellationToken) =>
        Named(
            await ListAsync(reader, db => Queries.EveryColleague(db, MostColleagues), cancellationToken),
            await ListAsync(reader, db => Queries.EveryListedColleague(db, MostColleagues), cancellationToken));

    public ValueTask<IReadOnlyList<Guid>> AccountIdsAsync(Speaker reader, CancellationToken cancellationToken) =>
        ListAsync(reader, db => SeesAll(reader) ? Queries.AccountIds(db) : Queries.OwnAccountIds(db, reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Guid>> PersonIdsAsync(Speaker reader, Guid? accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader,
            db => accountId is { } account ? Queries.PersonIdsAt(db, account, SeesAll(reader), reader.UserId)
                : SeesAll(reader) ? Queries.PersonIds(db) : Queries.OwnPersonIds(db, reader.UserId),
            cancellationToken);

    public ValueTask<IReadOnlyList<Person>> PersonsAsync(
        Speaker reader, IReadOnlyCollection<Guid> personIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.PersonsById(db, [.. personIds], SeesAll(reader), reader.UserId), cancellationToken);
}
