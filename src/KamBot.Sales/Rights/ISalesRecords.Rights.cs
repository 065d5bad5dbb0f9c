using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Rights;

namespace KamBot.Sales;

/// <summary>Who may see and change what, and who did what.</summary>
public partial interface ISalesRecords
{
    /// <summary>Those of the accounts that the reader may not change: not seen at all, or shared for reading only.</summary>
    ValueTask<IReadOnlySet<Guid>> ClosedAmongAsync(Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);

    /// <summary>Whether any account is shared with the reader for reading only.</summary>
    ValueTask<bool> HasReadSharesAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>Whether the reader sees all accounts of the owner, and not only one that was lent: may lend them on and give them away.</summary>
    ValueTask<bool> SeesOwnerAsync(Speaker reader, string ownerId, CancellationToken cancellationToken);

    /// <summary>Whose accounts the reader sees as their manager, or <see cref="Sight.Everybody"/>.</summary>
    ValueTask<IReadOnlyList<string>> TeamAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>With whom the account is shared, the oldest first.</summary>
    ValueTask<IReadOnlyList<Share>> SharesOfAsync(Speaker reader, Guid accountId, CancellationToken cancellationToken);

    /// <summary>Where the reader is deputy or has one, and it is not over; one row for each pair, the next first.</summary>
    ValueTask<IReadOnlyList<Sight>> DeputiesAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>All that one deputy brought.</summary>
    ValueTask<IReadOnlyList<Sight>> SightsFromAsync(Speaker reader, Guid sourceId, CancellationToken cancellationToken);

    /// <summary>For whom the reader is deputy now.</summary>
    ValueTask<IReadOnlyList<string>> DeputisedAsync(Speaker reader, CancellationToken cancellationToken);

    /// <summary>The accounts of one owner that the reader may see, by name.</summary>
    ValueTask<IReadOnlyList<Account>> AccountsOwnedByAsync(Speaker reader, string ownerId, int most, CancellationToken cancellationToken);

    /// <summary>What goes with the accounts when they change hands: the owner's open promises, planned calls and open deals there.</summary>
    ValueTask<Belongings> BelongingsAsync(
        Speaker reader, string ownerId, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);

    /// <summary>What was handed over together, for who gave, who got and who did it.</summary>
    ValueTask<HandOver?> HandOverAsync(Speaker reader, Guid handOverId, CancellationToken cancellationToken);

    /// <summary>Everything that is kept about the person of this id; for themselves and for administrators, nothing for others.</summary>
    ValueTask<UserRecords?> UserRecordsAsync(Speaker reader, string userId, CancellationToken cancellationToken);

    /// <summary>How many accounts somebody owns: none of them is told.</summary>
    ValueTask<int> OwnedAsync(Speaker reader, string userId, CancellationToken cancellationToken);

    /// <summary>Who did what, the youngest first; for operations and administrators, nothing for others.</summary>
    ValueTask<IReadOnlyList<AuditEntry>> AuditAsync(Speaker reader, AuditQuestion question, CancellationToken cancellationToken);
}

/// <summary>What hangs on accounts and on their owner alike.</summary>
public sealed record Belongings(IReadOnlyList<Call> Calls, IReadOnlyList<Commitment> Commitments, IReadOnlyList<Opportunity> Deals);
