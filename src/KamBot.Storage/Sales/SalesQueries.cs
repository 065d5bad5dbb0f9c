using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>
/// The reads, compiled once for each store: a compiled query serves one model. <c>all</c> says that the reader sees the whole
/// tenant; it is asked only of rows found by key, for an OR beside an index would make the database read everything.
/// </summary>
internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, int, IAsyncEnumerable<Account>> RecentAccounts = EF.CompileAsyncQuery(
        (KamBotDb db, int most) => db.Accounts.AsNoTracking().OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, string, int, IAsyncEnumerable<Account>> OwnRecentAccounts = Seen.Compile(
        (KamBotDb db, string user, int most) => Seen.Accounts(db, user).AsNoTracking()
            .OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, string, int, IAsyncEnumerable<Account>> AccountsNamed = EF.CompileAsyncQuery(
        (KamBotDb db, string name, int most) => db.Accounts.AsNoTracking()
            .Where(a => a.SearchName.Contains(name)).OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, string, string, int, IAsyncEnumerable<Account>> OwnAccountsNamed = Seen.Compile(
        (KamBotDb db, string user, string name, int most) => Seen.Accounts(db, user).AsNoTracking()
            .Where(a => a.SearchName.Contains(name)).OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Account>> Accounts = Seen.Compile(
        (KamBotDb db, Guid[] ids, bool all, string user) => db.Accounts.AsNoTracking()
            .Where(a => ids.Contains(a.Id) && Seen.By(a, db, all, user)));

    public readonly Func<KamBotDb, Guid, int, bool, string, IAsyncEnumerable<Person>> People = Seen.Compile(
        (KamBotDb db, Guid account, int most, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => p.AccountId == account && p.MergedIntoId == null
                && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(p => p.TouchedAt).ThenBy(p => p.SearchName).Take(most));

    public readonly Func<KamBotDb, string[], IAsyncEnumerable<KeyValuePair<string, string>>> Colleagues = EF.CompileAsyncQuery(
        (KamBotDb db, string[] users) => db.Speakers
            .Where(s => users.Contains(s.UserId))
            .Select(s => new KeyValuePair<string, string>(s.UserId, s.Name)));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Person>> Person = Seen.Compile(
        (KamBotDb db, Guid id, bool all, string user) => db.Persons.AsNoTracking()
            .Where(p => p.Id == id && p.MergedIntoId == null && db.Accounts.Any(a => a.Id == p.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Call>> Call = Seen.Compile(
        (KamBotDb db, Guid id, bool all, string user) => db.Calls.AsNoTracking()
            .Where(c => c.Id == id
                && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))));

    public readonly Func<KamBotDb, string, DateTimeOffset, DateTimeOffset, IAsyncEnumerable<Call>> CallsBetween = EF.CompileAsyncQuery(
        (KamBotDb db, string user, DateTimeOffset from, DateTimeOffset until) => db.Calls.AsNoTracking()
            .Where(c => c.OwnerId == user && c.StartsAt >= from && c.StartsAt < until)
            .OrderBy(c => c.StartsAt).AsQueryable());

    public readonly Func<KamBotDb, DateTimeOffset, DateTimeOffset, IAsyncEnumerable<Call>> TeamCallsBetween = EF.CompileAsyncQuery(
        (KamBotDb db, DateTimeOffset from, DateTimeOffset until) => db.Calls.AsNoTracking()
            .Where(c => c.StartsAt >= from && c.StartsAt < until)
            .OrderBy(c => c.StartsAt).AsQueryable());

    /// <summary>The own calls and those of whoever reports to the reader.</summary>
    public readonly Func<KamBotDb, string, DateTimeOffset, DateTimeOffset, IAsyncEnumerable<Call>> OwnTeamsCallsBetween = EF.CompileAsyncQuery(
        (KamBotDb db, string user, DateTimeOffset from, DateTimeOffset until) => db.Calls.AsNoTracking()
            .Where(c => c.StartsAt >= from && c.StartsAt < until
                && (c.OwnerId == user || db.Sights.Any(s => s.UserId == user && s.OwnerId == c.OwnerId && s.Kind == SightKind.Team)))
            .OrderBy(c => c.StartsAt).AsQueryable());

    public readonly Func<KamBotDb, string, DateTimeOffset, int, IAsyncEnumerable<Call>> Undocumented = EF.CompileAsyncQuery(
        (KamBotDb db, string user, DateTimeOffset before, int most) => db.Calls.AsNoTracking()
            .Where(c => c.OwnerId == user && c.DocumentedAt == null && c.PlannedAt != null && c.StartsAt < before)
            .OrderBy(c => c.StartsAt).Take(most));

    public readonly Func<KamBotDb, Guid, int, bool, string, IAsyncEnumerable<Call>> Documented = Seen.Compile(
        (KamBotDb db, Guid account, int most, bool all, string user) => db.Calls.AsNoTracking()
            .Where(c => c.AccountId == account && c.DocumentedAt != null
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(c => c.StartsAt).Take(most));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Attendance>> Attendance = Seen.Compile(
        (KamBotDb db, Guid[] calls, bool all, string user) => db.Attendances.AsNoTracking()
            .Where(t => calls.Contains(t.CallId)
                && db.Calls.Any(c => c.Id == t.CallId
                    && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<KeyValuePair<Guid, int>>> Visits =
        Seen.Compile(
            (KamBotDb db, Guid[] persons, bool all, string user) => db.Attendances
                .Where(t => persons.Contains(t.PersonId) && t.WasThere
                    && db.Calls.Any(c => c.Id == t.CallId && c.DocumentedAt != null
                        && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))))
                .GroupBy(t => t.PersonId)
                .Select(visits => new KeyValuePair<Guid, int>(visits.Key, visits.Count())));

    public readonly Func<KamBotDb, string, IAsyncEnumerable<Commitment>> OpenCommitments = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.Commitments.AsNoTracking()
            .Where(c => c.OwnerId == user
                && (c.State == CommitmentState.Open || (c.State == CommitmentState.Done && c.IsKeyAction)))
            .OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.CreatedAt).ThenBy(c => c.Id).AsQueryable());

    public readonly Func<KamBotDb, string, Guid, IAsyncEnumerable<Commitment>> OpenCommitmentsAt = EF.CompileAsyncQuery(
        (KamBotDb db, string user, Guid account) => db.Commitments.AsNoTracking()
            .Where(c => c.OwnerId == user && c.AccountId == account
                && (c.State == CommitmentState.Open || (c.State == CommitmentState.Done && c.IsKeyAction)))
            .OrderBy(c => c.DueOn == null).ThenBy(c => c.DueOn).ThenBy(c => c.CreatedAt).ThenBy(c => c.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Commitment>> Commitment = Seen.Compile(
        (KamBotDb db, Guid id, bool all, string user) => db.Commitments.AsNoTracking()
            .Where(c => c.Id == id
                && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Claim>> ClaimsAbout = Seen.Compile(
        (KamBotDb db, Guid[] subjects, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => subjects.Contains(c.SubjectId)
                && (c.Visibility == Visibility.Account || c.AuthorId == user)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(c => c.At).ThenBy(c => c.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Guid>> Introduced = Seen.Compile(
        (KamBotDb db, Guid[] persons, bool all, string user) => db.Claims
            .Where(c => persons.Contains(c.SubjectId) && c.Attribute == ClaimAttributes.Role && c.OpportunityId == null
                && (c.Visibility == Visibility.Account || c.AuthorId == user)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .Select(c => c.SubjectId).Distinct());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Claim>> ClaimsFrom = Seen.Compile(
        (KamBotDb db, Guid source, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => c.SourceId == source
                && (c.Visibility == Visibility.Account || c.AuthorId == user)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(c => c.At).ThenBy(c => c.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Commitment>> CommitmentsFrom = Seen.Compile(
        (KamBotDb db, Guid source, bool all, string user) => db.Commitments.AsNoTracking()
            .Where(c => c.SourceId == source
                && (c.OwnerId == user || db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))))
            .OrderBy(c => c.CreatedAt).ThenBy(c => c.Id).AsQueryable());
}
