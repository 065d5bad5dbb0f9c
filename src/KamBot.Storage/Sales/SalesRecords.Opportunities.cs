using KamBot.Dialogs.Conversations;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Sales;

internal partial class SalesRecords
{
    public virtual ValueTask<IReadOnlyList<Opportunity>> OpenOpportunitiesAsync(
        Speaker reader, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.OpenOpportunities(db, most, SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Opportunity>> OpportunitiesThatAreAsync(
        Speaker reader, OpportunityState state, int most, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.OpportunitiesThatAre(db, state, most, SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Opportunity>> FindOpportunitiesAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.OpportunitiesNamed(db, searchName, most, SeesAll(reader), reader.UserId), cancellationToken);

    public async ValueTask<Opportunity?> OpportunityAsync(
        Speaker reader, Guid opportunityId, CancellationToken cancellationToken) => (await ListAsync(
        reader, db => Queries.Opportunity(db, opportunityId, SeesAll(reader), reader.UserId), cancellationToken)).SingleOrDefault();

    public ValueTask<IReadOnlyList<Assessment>> AssessmentsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> opportunityIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.Assessments(db, [.. opportunityIds], SeesAll(reader), reader.UserId), cancellationToken);

    public virtual ValueTask<IReadOnlyList<Claim>> QuestionsOfDealsAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.QuestionsOfDeals(db, accountId, SeesAll(reader), reader.UserId), cancellationToken);
}
