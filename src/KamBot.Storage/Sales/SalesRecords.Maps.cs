using KamBot.Dialogs.Conversations;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Sales;

internal partial class SalesRecords
{
    private const int MostPeopleOfAll = 2000;

    private static readonly string[] _mapAttributes = [.. MapAttributes.All];

    public async ValueTask<MapRecords?> MapRecordsAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken)
    {
        if (await AccountAsync(reader, accountId, cancellationToken) is not { } account) return null;
        return new MapRecords
        {
            Account = account,
            People = await ListAsync(reader, db => Queries.MapPeople(db, accountId, MostPeople), cancellationToken),
            Claims = await ListAsync(reader, db => Queries.MapClaims(db, accountId, _mapAttributes, reader.UserId), cancellationToken),
            Positions = await ListAsync(reader, db => Queries.MapPositions(db, accountId), cancellationToken),
            Holdings = await ListAsync(reader, db => Queries.MapHoldings(db, accountId), cancellationToken),
            Deals = await DealsOfAsync(reader, [accountId], cancellationToken),
            Meetings = await ListAsync(reader, db => Queries.MapMeetings(db, accountId), cancellationToken),
        };
    }

    public ValueTask<IReadOnlyList<Opportunity>> DealsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        ListAsync(reader, db => Queries.DealsOf(db, [.. accountIds], SeesAll(reader), reader.UserId), cancellationToken);

    public ValueTask<IReadOnlyList<Person>> PeopleOfAllAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.PeopleOfAll(db, [.. accountIds], MostPeopleOfAll, SeesAll(reader), reader.UserId), cancellationToken);
}
