using System.Linq.Expressions;
using KamBot.Sales.Accounts;
using KamBot.Sales.Files;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

internal sealed partial class SalesQueries
{
    /// <summary>Turns ask for what is said of an import, not for its megabytes.</summary>
    private static readonly Expression<Func<FileImport, FileImport>> WithoutContent = i => new FileImport
    {
        Id = i.Id,
        TenantId = i.TenantId,
        OwnerId = i.OwnerId,
        Kind = i.Kind,
        FileName = i.FileName,
        Mapping = i.Mapping,
        State = i.State,
        Rows = i.Rows,
        RowsDone = i.RowsDone,
        Added = i.Added,
        Updated = i.Updated,
        Errors = i.Errors,
        CreatedAt = i.CreatedAt,
        FinishedAt = i.FinishedAt,
        Version = i.Version,
    };

    public readonly Func<KamBotDb, string, int, IAsyncEnumerable<FileImport>> Imports = EF.CompileAsyncQuery(
        (KamBotDb db, string user, int most) => db.FileImports.AsNoTracking()
            .Where(i => i.OwnerId == user).OrderByDescending(i => i.CreatedAt).Take(most).Select(WithoutContent));

    public readonly Func<KamBotDb, string, Guid, IAsyncEnumerable<FileImport>> Import = EF.CompileAsyncQuery(
        (KamBotDb db, string user, Guid id) => db.FileImports.AsNoTracking()
            .Where(i => i.Id == id && i.OwnerId == user).Select(WithoutContent));

    public readonly Func<KamBotDb, string, Guid, IAsyncEnumerable<byte[]?>> ImportContent = EF.CompileAsyncQuery(
        (KamBotDb db, string user, Guid id) => db.FileImports.Where(i => i.Id == id && i.OwnerId == user).Select(i => i.Content));

    public readonly Func<KamBotDb, string[], IAsyncEnumerable<Account>> AccountsByName = EF.CompileAsyncQuery(
        (KamBotDb db, string[] names) => db.Accounts.AsNoTracking().Where(a => names.Contains(a.SearchName)));

    public readonly Func<KamBotDb, string[], IAsyncEnumerable<Account>> AccountsByNumber = EF.CompileAsyncQuery(
        (KamBotDb db, string[] numbers) => db.Accounts.AsNoTracking().Where(a => a.Number != null && numbers.Contains(a.Number)));

    public readonly Func<KamBotDb, Guid[], string[], bool, string, IAsyncEnumerable<FoundPerson>> PeopleByName = Seen.Compile(
        (KamBotDb db, Guid[] accounts, string[] names, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => accounts.Contains(p.AccountId) && names.Contains(p.SearchName))
            .Select(p => new FoundPerson(p, db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))));

    public readonly Func<KamBotDb, string[], bool, string, IAsyncEnumerable<FoundPerson>> PeopleByNumber = Seen.Compile(
        (KamBotDb db, string[] numbers, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => p.Number != null && numbers.Contains(p.Number))
            .Select(p => new FoundPerson(p, db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))));

    public readonly Func<KamBotDb, int, IAsyncEnumerable<KeyValuePair<string, string>>> EveryColleague = EF.CompileAsyncQuery(
        (KamBotDb db, int most) => db.Speakers.OrderBy(s => s.UserId).Take(most).Select(s => new KeyValuePair<string, string>(s.UserId, s.Name)));

    public readonly Func<KamBotDb, int, IAsyncEnumerable<KeyValuePair<string, string>>> EveryListedColleague = EF.CompileAsyncQuery(
        (KamBotDb db, int most) => db.Colleagues.OrderBy(c => c.UserId).Take(most).Select(c => new KeyValuePair<string, string>(c.UserId, c.Name)));

    public readonly Func<KamBotDb, IAsyncEnumerable<Guid>> AccountIds = EF.CompileAsyncQuery(
        (KamBotDb db) => db.Accounts.OrderBy(a => a.SearchName).Select(a => a.Id).AsQueryable());

    public readonly Func<KamBotDb, string, IAsyncEnumerable<Guid>> OwnAccountIds = Seen.Compile(
        (KamBotDb db, string user) => Seen.Accounts(db, user).OrderBy(a => a.SearchName).Select(a => a.Id).AsQueryable());

    public readonly Func<KamBotDb, IAsyncEnumerable<Guid>> PersonIds = EF.CompileAsyncQuery(
        (KamBotDb db) => db.Persons.Where(p => db.Accounts.Any(a => a.Id == p.AccountId))
            .OrderBy(p => p.AccountId).ThenBy(p => p.SearchName).Select(p => p.Id).AsQueryable());

    public readonly Func<KamBotDb, string, IAsyncEnumerable<Guid>> OwnPersonIds = Seen.Compile(
        (KamBotDb db, string user) => Seen.Accounts(db, user)
            .Join(db.Persons, a => a.Id, p => p.AccountId, (a, p) => new { a.SearchName, Person = p })
            .OrderBy(each => each.SearchName).ThenBy(each => each.Person.SearchName).Select(each => each.Person.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Guid>> PersonIdsAt = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Persons
            .Where(p => p.AccountId == account && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(p => p.SearchName).Select(p => p.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Person>> PersonsById = Seen.Compile(
        (KamBotDb db, Guid[] ids, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => ids.Contains(p.Id) && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user))));
}

/// <summary>A person with whether the reader may see the account.</summary>
internal sealed record FoundPerson(Person Person, bool IsSeen);
