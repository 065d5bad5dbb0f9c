using KamBot.Sales.Accounts;
using KamBot.Sales.Settings;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

/// <summary>
/// Accounts beyond the recent ones. The owner is asked beside <c>all</c>, so that names go by the index of names: by that of the
/// owner a rep with very many accounts would have all of them read.
/// </summary>
internal sealed partial class SalesQueries
{
#pragma warning disable CA1309 // The database compares; it knows no StringComparison.
    public readonly Func<KamBotDb, string, string, bool, string, int, IAsyncEnumerable<Account>> AccountsBetweenNames = Seen.Compile(
        (KamBotDb db, string from, string until, bool all, string user, int most) => db.Accounts.AsNoTracking()
            .Where(a => string.Compare(a.SearchName, from) >= 0 && string.Compare(a.SearchName, until) < 0 && Seen.By(a, db, all, user))
            .OrderBy(a => a.SearchName).Take(most));
#pragma warning restore CA1309

    /// <summary>For SQL Server, whose collation and not the bytes order the names.</summary>
    public readonly Func<KamBotDb, string, bool, string, int, IAsyncEnumerable<Account>> AccountsBeginning = Seen.Compile(
        (KamBotDb db, string beginning, bool all, string user, int most) => db.Accounts.AsNoTracking()
            .Where(a => a.SearchName.StartsWith(beginning) && Seen.By(a, db, all, user))
            .OrderBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, string, Guid, IAsyncEnumerable<Guid>> AccountsOfName = EF.CompileAsyncQuery(
        (KamBotDb db, string name, Guid except) => db.Accounts
            .Where(a => a.SearchName == name && a.Id != except).Select(a => a.Id).Take(1));

    public readonly Func<KamBotDb, int, IAsyncEnumerable<Account>> ProposedAccounts = EF.CompileAsyncQuery(
        (KamBotDb db, int most) => db.Accounts.AsNoTracking()
            .Where(a => a.Standing == AccountStanding.Proposed).OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, string, int, IAsyncEnumerable<Account>> OwnProposedAccounts = Seen.Compile(
        (KamBotDb db, string user, int most) => Seen.Accounts(db, user).AsNoTracking()
            .Where(a => a.Standing == AccountStanding.Proposed)
            .OrderByDescending(a => a.TouchedAt).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, bool, string, IAsyncEnumerable<Account>> KeyAccounts = Seen.Compile(
        (KamBotDb db, bool all, string user) => db.Accounts.AsNoTracking()
            .Where(a => a.IsKeyAccount == true && Seen.By(a, db, all, user)).AsQueryable());

    public readonly Func<KamBotDb, string, DateOnly, int, IAsyncEnumerable<Account>> PlansToReview = EF.CompileAsyncQuery(
        (KamBotDb db, string user, DateOnly day, int most) => db.Accounts.AsNoTracking()
            .Where(a => a.OwnerId == user && a.PlanReviewOn != null && a.PlanReviewOn <= day)
            .OrderBy(a => a.PlanReviewOn).ThenBy(a => a.SearchName).Take(most));

    public readonly Func<KamBotDb, Guid?[], bool, string, IAsyncEnumerable<Account>> PartsOf = Seen.Compile(
        (KamBotDb db, Guid?[] parents, bool all, string user) => db.Accounts.AsNoTracking()
            .Where(a => a.ParentId != null && parents.Contains(a.ParentId) && Seen.By(a, db, all, user)).AsQueryable());

    public readonly Func<KamBotDb, string, IAsyncEnumerable<TenantSetting>> Setting = EF.CompileAsyncQuery(
        (KamBotDb db, string name) => db.TenantSettings.AsNoTracking().Where(s => s.Name == name).Take(1));
}
