using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps;

/// <summary>The map of an account or of one of its deals, from what claims hold now.</summary>
public sealed class RelationshipMaps(ISalesRecords records, HalfLives halfLives)
{
    /// <summary>
    /// Null where the reader may not see the account or the deal is none of it. <paramref name="othersReadAlong"/>: the reader's own
    /// private claims are left out too.
    /// </summary>
    public async ValueTask<RelationshipMap?> ReadAsync(
        Speaker reader, Guid accountId, Guid? dealId, DateTimeOffset now, bool othersReadAlong, CancellationToken cancellationToken)
    {
        if (await records.MapRecordsAsync(reader, accountId, cancellationToken) is not { } read
            || (dealId is not null && read.Deals.All(deal => deal.Id != dealId)))
        {
            return null;
        }

        var shown = othersReadAlong
            ? read with { Claims = [.. read.Claims.Where(claim => claim.Visibility == Visibility.Account)] }
            : read;
        return MapBuilding.Build(shown, dealId, now, halfLives);
    }

    /// <summary>The map as it will be when the claims of this turn are kept.</summary>
    public async ValueTask<RelationshipMap?> AfterAsync(
        Speaker reader, Guid accountId, Guid? dealId, DateTimeOffset now, IEnumerable<Claim> unsaved, CancellationToken cancellationToken) =>
        await records.MapRecordsAsync(reader, accountId, cancellationToken) is { } read
            ? MapBuilding.Build(read with { Claims = [.. read.Claims, .. unsaved] }, dealId, now, halfLives)
            : null;
}
