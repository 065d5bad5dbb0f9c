using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;

namespace KamBot.Sales;

public partial interface ISalesRecords
{
    /// <summary>
    /// What the profile of one account is made of, oldest first: its facts, news from calls, what is unknown, and the personal wishes
    /// of its people that the reader may see.
    /// </summary>
    ValueTask<IReadOnlyList<Claim>> ProfileClaimsAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);
}
