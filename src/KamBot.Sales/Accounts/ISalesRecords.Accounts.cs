using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Settings;

namespace KamBot.Sales;

public partial interface ISalesRecords
{
    /// <summary>Accounts whose search name begins so, in the order of the names.</summary>
    ValueTask<IReadOnlyList<Account>> AccountsBeginningAsync(
        Speaker reader, string beginning, int most, CancellationToken cancellationToken);

    /// <summary>
    /// Whether anybody of the tenant looks after an account of exactly this search name. Tells no more than that: the account itself
    /// may be one that the reader may not see.
    /// </summary>
    ValueTask<bool> IsNameTakenAsync(Speaker reader, string searchName, Guid except, CancellationToken cancellationToken);

    /// <summary>Accounts that wait for a decision, those touched last first.</summary>
    ValueTask<IReadOnlyList<Account>> ProposedAccountsAsync(Speaker reader, int most, CancellationToken cancellationToken);

    /// <summary>Key accounts by their index of improvement potential, the highest first, those without one last.</summary>
    ValueTask<IReadOnlyList<Account>> KeyAccountsAsync(Speaker reader, int most, CancellationToken cancellationToken);

    /// <summary>The reader's own accounts whose plan was to be looked at again by this day, the longest waiting first.</summary>
    ValueTask<IReadOnlyList<Account>> PlansToReviewAsync(Speaker reader, DateOnly day, int most, CancellationToken cancellationToken);

    /// <summary>The accounts that are part of these.</summary>
    ValueTask<IReadOnlyList<Account>> PartsOfAsync(
        Speaker reader, IReadOnlyCollection<Guid> accountIds, CancellationToken cancellationToken);

    /// <summary>What operations set for the tenant under this name; null where nobody did.</summary>
    ValueTask<TenantSetting?> SettingAsync(Speaker reader, string name, CancellationToken cancellationToken);
}
