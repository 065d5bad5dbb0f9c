using KamBot.Dialogs.Conversations;
using KamBot.Sales.Reminders;

namespace KamBot.Sales;

public partial interface ISalesRecords
{
    /// <summary>How the reader is reminded; null where that is not reckoned yet.</summary>
    ValueTask<RemindedPerson?> RemindedAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>Whether the reader was told this, or is about to be.</summary>
    ValueTask<bool> WasToldAsync(Speaker reader, string once, CancellationToken cancellationToken);
}
