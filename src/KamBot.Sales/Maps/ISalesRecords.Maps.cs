using KamBot.Dialogs.Conversations;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

public partial interface ISalesRecords
{
    /// <summary>All that the map of an account is drawn from, in a few queries; null where the reader may not see the account.</summary>
    ValueTask<MapRecords?> MapRecordsAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    /// <summary>The deals of these accounts, youngest first.</summary>
    ValueTask<IReadOnlyList<Opportunity>> DealsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);

    /// <summary>The people of these accounts; at most 2,000.</summary>
    ValueTask<IReadOnlyList<Person>> PeopleOfAllAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);
}
