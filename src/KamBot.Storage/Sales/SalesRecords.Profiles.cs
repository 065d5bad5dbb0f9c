using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;

namespace KamBot.Storage.Sales;

internal partial class SalesRecords
{
    public ValueTask<IReadOnlyList<Claim>> ProfileClaimsAsync(
        Speaker reader, Guid accountId, CancellationToken cancellationToken) =>
        ListAsync(
            reader, db => Queries.ProfileClaims(db, accountId, SeesAll(reader), reader.UserId), cancellationToken);
}
