using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>Reads about people, posts and deals.</summary>
internal sealed partial class SalesQueries
{
    // In the order of their accounts, which an index gives; ordered by the people themselves, all would be read first.
    public readonly Func<KamBotDb, string, int, IAsyncEnumerable<Person>> PeopleNamed = EF.CompileAsyncQuery(
        (KamBotDb db, string name, int most) => db.Accounts.AsNoTracking()
            .OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName)
            .Join(db.Persons, a => a.Id, p => p.AccountId, (a, p) => p)
            .Where(p => p.MergedIntoId == null && p.SearchName.Contains(name))
            .Take(most));

    public readonly Func<KamBotDb, string, string, int, IAsyncEnumerable<Person>> OwnPeopleNamed = Seen.Compile(
        (KamBotDb db, string user, string name, int most) => Seen.Accounts(db, user).AsNoTracking()
            .OrderByDescending(a => a.TouchedAt)
            .Join(db.Persons, a => a.Id, p => p.AccountId, (a, p) => p)
            .Where(p => p.MergedIntoId == null && p.SearchName.Contains(name))
            .Take(most));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Holding>> HoldingsOf = Seen.Compile(
        (KamBotDb db, Guid[] persons, bool all, string user) => db.Holdings.AsNoTracking()
            .Where(h => persons.Contains(h.PersonId) && db.Accounts.Any(a => a.Id == h.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(h => h.CreatedAt).ThenBy(h => h.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Holding>> HoldingsAt = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Holdings.AsNoTracking()
            .Where(h => h.AccountId == account && db.Accounts.Any(a => a.Id == h.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(h => h.CreatedAt).ThenBy(h => h.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Position>> PositionsAt = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Positions.AsNoTracking()
            .Where(p => p.AccountId == account && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(p => p.CreatedAt).ThenBy(p => p.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Position>> Positions = Seen.Compile(
        (KamBotDb db, Guid[] ids, bool all, string user) => db.Positions.AsNoTracking()
            .Where(p => ids.Contains(p.Id) && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Person>> MergedInto = Seen.Compile(
        (KamBotDb db, Guid[] persons, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => persons.Contains(p.MergedIntoId!.Value) && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Claim>> ClaimsOn = Seen.Compile(
        (KamBotDb db, Guid person, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => c.SubjectId == person && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Claim>> ClaimsTowards = Seen.Compile(
        (KamBotDb db, Guid person, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => c.ObjectId == person && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Attendance>> AttendancesOf = Seen.Compile(
        (KamBotDb db, Guid[] persons, bool all, string user) => db.Attendances.AsNoTracking()
            .Where(t => persons.Contains(t.PersonId)
                && db.Calls.Any(c => c.Id == t.CallId
                    && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Call>> Calls = Seen.Compile(
        (KamBotDb db, Guid[] ids, bool all, string user) => db.Calls.AsNoTracking()
            .Where(c => ids.Contains(c.Id)
                && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Commitment>> CommitmentsAt = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Commitments.AsNoTracking()
            .Where(c => c.AccountId == account && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(c => c.CreatedAt).AsQueryable());

    /// <summary>Who was at which documented call: for people whose visits are spread over merged entries.</summary>
    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<KeyValuePair<Guid, Guid>>> VisitedCalls = Seen.Compile(
        (KamBotDb db, Guid[] persons, bool all, string user) => db.Attendances
            .Where(t => persons.Contains(t.PersonId) && t.WasThere
                && db.Calls.Any(c => c.Id == t.CallId && c.DocumentedAt != null
                    && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))))
            .Select(t => new KeyValuePair<Guid, Guid>(t.PersonId, t.CallId)));
}
