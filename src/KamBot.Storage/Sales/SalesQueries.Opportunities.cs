using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Sales;

internal sealed partial class SalesQueries
{
    public readonly Func<KamBotDb, int, bool, string, IAsyncEnumerable<Opportunity>> OpenOpportunities = Seen.Compile(
        (KamBotDb db, int most, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => o.State != OpportunityState.Closed && o.State != OpportunityState.Won && o.State != OpportunityState.Lost
                && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(o => o.TouchedAt).Take(most));

    public readonly Func<KamBotDb, OpportunityState, int, bool, string, IAsyncEnumerable<Opportunity>> OpportunitiesThatAre = Seen.Compile(
        (KamBotDb db, OpportunityState state, int most, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => o.State == state && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(o => o.TouchedAt).Take(most));

    public readonly Func<KamBotDb, string, int, bool, string, IAsyncEnumerable<Opportunity>> OpportunitiesNamed = Seen.Compile(
        (KamBotDb db, string name, int most, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => o.SearchName.Contains(name) && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user)))
            .OrderByDescending(o => o.TouchedAt).Take(most));

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Opportunity>> Opportunity = Seen.Compile(
        (KamBotDb db, Guid id, bool all, string user) => db.Opportunities.AsNoTracking()
            .Where(o => o.Id == id && db.Accounts.Any(a => a.Id == o.AccountId && Seen.By(a, db, all, user))));

    public readonly Func<KamBotDb, Guid[], bool, string, IAsyncEnumerable<Assessment>> Assessments = Seen.Compile(
        (KamBotDb db, Guid[] opportunities, bool all, string user) => db.Assessments.AsNoTracking()
            .Where(a => opportunities.Contains(a.OpportunityId) && db.Accounts.Any(each => each.Id == a.AccountId && Seen.By(each, db, all, user)))
            .OrderBy(a => a.At).ThenBy(a => a.Id).AsQueryable());

    public readonly Func<KamBotDb, Guid, bool, string, IAsyncEnumerable<Claim>> QuestionsOfDeals = Seen.Compile(
        (KamBotDb db, Guid account, bool all, string user) => db.Claims.AsNoTracking()
            .Where(c => c.SubjectId == account && c.ObjectId != null
                && (c.Visibility == Visibility.Account || c.AuthorId == user)
                && db.Accounts.Any(a => a.Id == c.AccountId && Seen.By(a, db, all, user)))
            .OrderBy(c => c.At).ThenBy(c => c.Id).AsQueryable());
}
