using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>Reads of the relationship map. Those by one account are run after the account itself was read for the reader.</summary>
internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, Guid, int, IAsyncEnumerable<Person>> MapPeople = EF.CompileAsyncQuery(
        (KamBotDb db, Guid account, int most) => db.Persons.AsNoTracking()
            .Where(p => p.AccountId == account && p.MergedIntoId == null).OrderByDescending(p => p.TouchedAt).Take(most));

    public readonly Func<KamBotDb, Guid, string[], string, IAsyncEnumerable<Claim>> MapClaims = EF.CompileAsyncQuery(
        (KamBotDb db, Guid account, string[] attributes, string user) => db.Claims.AsNoTracking()
            .Where(c => c.AccountId == account && attributes.Contains(c.Attribute)
                && (c.Visibility == Visibility.Account || c.AuthorId == user))
            .OrderBy(c => c.At).ThenBy(c => c.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, IAsyncEnumerable<Position>> MapPositions = EF.CompileAsyncQuery(
        (KamBotDb db, Guid account) => db.Positions.AsNoTracking().Where(p => p.AccountId == account));

    public readonly Func<KamBotDb, Guid, IAsyncEnumerable<Holding>> MapHoldings = EF.CompileAsyncQuery(
        (KamBotDb db, Guid account) => db.Holdings.AsNoTracking().Where(h => h.AccountId == account && h.Until == null));

    public readonly Func<KamBotDb, Guid, IAsyncEnumerable<KeyValuePair<Guid, DateTimeOffset>>> MapMeetings = EF.CompileAsyncQuery(
        (KamBotDb db, Guid account) =>
            from call in db.Calls
            where call.AccountId == account && call.DocumentedAt != null
            from there in db.Attendances
            where there.CallId == call.Id && there.WasThere
            select new KeyValuePair<Guid, DateTimeOffset>(there.PersonId, call.StartsAt));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Opportunity>> DealsOf = Seen.Compile(
        (KamBotDb db, Guid[] accounts, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => accounts.Contains(o.AccountId) && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(o => o.TouchedAt).AsQueryable());

    public readonly Func<KamBotDb, Guid[], int, bool, string, IAsyncEnumerable<Person>> PeopleOfAll = Seen.Compile(
        (KamBotDb db, Guid[] accounts, int most, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => accounts.Contains(p.AccountId) && p.MergedIntoId == null
                && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))
            .Take(most));
}
