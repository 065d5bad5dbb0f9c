using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Rights;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>Reads about rights. Named filters are left out by a set of names: what is asked here reaches beyond the moment.</summary>
internal sealed partial class SalesQueries
{
    private static readonly string[] _ofAllDays = [Columns.NowFilter];

    /// <summary>Those of the accounts on which somebody may work who does not own them.</summary>
    public readonly Func<KamBotDb, Guid[], string, IAsyncEnumerable<Guid>> Workable = EF.CompileAsyncQuery(
        (KamBotDb db, Guid[] ids, string user) => db.Accounts
            .Where(a => ids.Contains(a.Id)
                && (db.Sights.Any(s => s.UserId == user && (s.OwnerId == a.OwnerId || s.OwnerId == Sight.Everybody))
                    || db.Shares.Any(s => s.UserId == user && s.AccountId == a.Id && s.Right == ShareRight.Work)))
            .Select(a => a.Id));

    public readonly Func<KamBotDb, string, IAsyncEnumerable<Guid>> ReadShares = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.Shares.Where(s => s.UserId == user && s.Right == ShareRight.Read).Select(s => s.Id).Take(1));

    public readonly Func<KamBotDb, string, IAsyncEnumerable<string>> Team = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.Sights.Where(s => s.UserId == user && s.Kind == SightKind.Team).Select(s => s.OwnerId));

    public readonly Func<KamBotDb, string, string, IAsyncEnumerable<Guid>> SightsOf = EF.CompileAsyncQuery(
        (KamBotDb db, string user, string owner) => db.Sights
            .Where(s => s.UserId == user && (s.OwnerId == owner || s.OwnerId == Sight.Everybody)).Select(s => s.Id).Take(1));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Share>> Shares = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Shares.AsNoTracking()
            .Where(s => s.AccountId == account && db.Accounts.Any(a => a.Id == s.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(s => s.At).ThenBy(s => s.Id).AsQueryable());

    public readonly Func<KamBotDb, string, DateTimeOffset, IAsyncEnumerable<Sight>> Deputies = EF.CompileAsyncQuery(
        (KamBotDb db, string user, DateTimeOffset now) => db.Sights.IgnoreQueryFilters(_ofAllDays).AsNoTracking()
            .Where(s => s.UserId == user && s.OwnerId == s.ForId && s.Kind == SightKind.Deputy && s.UntilAt > now)
            .Concat(db.Sights.IgnoreQueryFilters(_ofAllDays).Where(s => s.ForId == user && s.OwnerId == s.ForId && s.Kind == SightKind.Deputy && s.UntilAt > now))
            .OrderBy(s => s.FromAt).AsQueryable());

    public readonly Func<KamBotDb, Guid, IAsyncEnumerable<Sight>> SightsFrom = EF.CompileAsyncQuery(
        (KamBotDb db, Guid source) => db.Sights.IgnoreQueryFilters(_ofAllDays).AsNoTracking().Where(s => s.SourceId == source));

    public readonly Func<KamBotDb, string, IAsyncEnumerable<string>> Deputised = EF.CompileAsyncQuery(
        (KamBotDb db, string user) => db.Sights
            .Where(s => s.UserId == user && s.OwnerId == s.ForId && s.Kind == SightKind.Deputy).Select(s => s.ForId).Distinct());

    // Sorted by whoever asks: an order here would make SQLite walk the tenant's accounts by their names.
    public readonly Func<KamBotDb, string, int, bool, string, IAsyncEnumerable<Account>> AccountsOwnedBy = Seen.Compile(
        (KamBotDb db, string owner, int most, bool all, string user) => db.Accounts.AsNoTracking()
            .Where(a => a.OwnerId == owner && Seen.By(a, db, all, user)).Take(most));

    public readonly Func<KamBotDb, string, Guid[], bool, string, IAsyncEnumerable<Call>> PlannedCallsAt = Seen.Compile(
        (KamBotDb db, string owner, Guid[] accounts, bool all, string user) => db.Calls.AsNoTracking()
            .Where(c => c.OwnerId == owner && c.DocumentedAt == null && accounts.Contains(c.AccountId)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(c => c.StartsAt).AsQueryable());

    public readonly Func<KamBotDb, string, Guid[], bool, string, IAsyncEnumerable<Commitment>> OpenCommitmentsAtAll = Seen.Compile(
        (KamBotDb db, string owner, Guid[] accounts, bool all, string user) => db.Commitments.AsNoTracking()
            .Where(c => c.OwnerId == owner && accounts.Contains(c.AccountId)
                && (c.State == CommitmentState.Open || (c.State == CommitmentState.Done && c.IsKeyAction))
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, string, Guid[], bool, string, IAsyncEnumerable<Opportunity>> OpenDealsAtAll = Seen.Compile(
        (KamBotDb db, string owner, Guid[] accounts, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => o.OwnerId == owner && accounts.Contains(o.AccountId)
                && o.State != OpportunityState.Closed && o.State != OpportunityState.Won && o.State != OpportunityState.Lost
                && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid, IAsyncEnumerable<HandOver>> HandOver = EF.CompileAsyncQuery(
        (KamBotDb db, Guid id) => db.HandOvers.AsNoTracking().Where(h => h.Id == id));
}
