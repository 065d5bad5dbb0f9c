using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Tabs;

/// <summary>A reader's accounts with their open deals, as a list says them.</summary>
public sealed class AccountsOverview(ISalesRecords records)
{
    public const int Most = 200;
    private const int MostDeals = 1000;

    /// <summary>Those touched last first; or <paramref name="only"/> one, and null where the reader may not see it.</summary>
    public async ValueTask<IReadOnlyList<OverviewAccount>?> ReadAsync(
        Speaker reader, PhraseBook book, DateTimeOffset now, Guid? only, CancellationToken cancellationToken)
    {
        if (only is { } accountId)
        {
            if (await records.AccountAsync(reader, accountId, cancellationToken) is not { } account) return null;
            var all = await records.DealsOfAsync(reader, [accountId], cancellationToken);
            return [Of(account, all.Where(IsOpen), book, now)];
        }

        var accounts = await records.RecentAccountsAsync(reader, Most, cancellationToken);
        var deals = (await records.OpenOpportunitiesAsync(reader, MostDeals, cancellationToken)).ToLookup(deal => deal.AccountId);
        return [.. accounts.Select(account => Of(account, deals[account.Id], book, now))];
    }

    private static OverviewAccount Of(Account account, IEnumerable<Opportunity> deals, PhraseBook book, DateTimeOffset now) => new(
        account.Id, account.Name, AccountKinds.Of(account, book),
        [.. deals.Select(deal => new OverviewDeal(deal.Id, deal.Name, DealFacts.Say(deal, book, now)))]);

    private static bool IsOpen(Opportunity deal) => deal.State is not (OpportunityState.Closed or OpportunityState.Won or OpportunityState.Lost);
}

public sealed record OverviewAccount(Guid Id, string Name, string? Kind, IReadOnlyList<OverviewDeal> Deals);

public sealed record OverviewDeal(Guid Id, string Name, string Facts);
