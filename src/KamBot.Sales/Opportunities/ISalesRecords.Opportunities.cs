using KamBot.Dialogs.Conversations;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

public partial interface ISalesRecords
{
    /// <summary>Opportunities that are not over, of accounts the reader may see, those touched last first.</summary>
    ValueTask<IReadOnlyList<Opportunity>> OpenOpportunitiesAsync(Speaker reader, int most, CancellationToken cancellationToken);

    /// <summary>Opportunities in this state, of accounts the reader may see, those touched last first.</summary>
    ValueTask<IReadOnlyList<Opportunity>> OpportunitiesThatAreAsync(
        Speaker reader, OpportunityState state, int most, CancellationToken cancellationToken);

    /// <summary>Opportunities whose search name contains <paramref name="searchName"/>, those touched last first.</summary>
    ValueTask<IReadOnlyList<Opportunity>> FindOpportunitiesAsync(
        Speaker reader, string searchName, int most, CancellationToken cancellationToken);

    ValueTask<Opportunity?> OpportunityAsync(Speaker reader, Guid opportunityId, CancellationToken cancellationToken);

    /// <summary>The assessments of these opportunities, oldest first.</summary>
    ValueTask<IReadOnlyList<Assessment>> AssessmentsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> opportunityIds, CancellationToken cancellationToken);

    /// <summary>
    /// What the opportunities of an account left open, and what answered it, oldest first: the claims about the account that lead to
    /// something else. Few, where all that was ever said about an account may be much.
    /// </summary>
    ValueTask<IReadOnlyList<Claim>> QuestionsOfDealsAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);
}
