using KamBot.Dialogs;

namespace KamBot.Sales.Accounts;

/// <summary>K3: the accounts below one, however many tiers down. Tiers only fall, so nothing can be part of itself.</summary>
internal static class AccountParts
{
    public static async ValueTask<IReadOnlyList<Account>> BelowAsync(
        ISalesRecords records, TurnScope turn, Account account, CancellationToken cancellationToken)
    {
        var below = new List<Account>();
        IReadOnlyList<Account> tier = [account];
        for (var depth = AccountTier.Territory; depth < AccountTier.Global && tier.Count > 0; depth++)
        {
            tier = await records.PartsOfAsync(turn.Speaker, [.. tier.Select(each => each.Id)], cancellationToken);
            below.AddRange(tier);
        }

        return below;
    }
}
