using KamBot.Dialogs.Conversations;
using KamBot.Sales.Reminders;

namespace KamBot.Storage.Sales;

internal partial class SalesRecords
{
    public async ValueTask<RemindedPerson?> RemindedAsync(Speaker reader, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.Reminded(db, reader.UserId), cancellationToken)).SingleOrDefault();

    public async ValueTask<bool> WasToldAsync(Speaker reader, string once, CancellationToken cancellationToken) =>
        (await ListAsync(reader, db => Queries.Told(db, reader.UserId, once), cancellationToken)).Count > 0;
}
