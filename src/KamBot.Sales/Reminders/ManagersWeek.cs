using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;

namespace KamBot.Sales.Reminders;

/// <summary>N6: what waits for the manager, which key deals nobody touched, and which hang on too few people.</summary>
internal sealed class ManagersWeek(ISalesRecords records, RelationshipMaps maps)
{
    private const int MostWaiting = 50;
    private const int MostDeals = 50;
    private const int MostMaps = 20;
    private static readonly Phrase Waiting = new("week.waiting", "Waiting for you");
    private static readonly Phrase AccountsWait = new("week.accounts-wait", "Customers to decide: {count} – say “{word}”");
    private static readonly Phrase DealsWait = new("week.deals-wait", "Deals to approve: {count} – say “{word}”");
    private static readonly Phrase Stale = new("week.stale", "Deals nobody touched for {days} days");
    private static readonly Phrase Thin = new("week.single-threaded", "Deals with fewer than three people met");

    public async ValueTask<IEnumerable<CardElement>> SectionsAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var accounts = await records.ProposedAccountsAsync(turn.Speaker, MostWaiting, cancellationToken);
        var waiting = await records.OpportunitiesThatAreAsync(turn.Speaker, OpportunityState.Waiting, MostWaiting, cancellationToken);
        var deals = (await records.OpenOpportunitiesAsync(turn.Speaker, MostDeals, cancellationToken)).Where(NightReview.IsOpen).ToList();
        var untouched = turn.Now.ToUniversalTime().AddDays(-ReminderRules.StaleDays);
        return
        [
            .. TodayCard.Section(turn, Waiting, Lines(turn, accounts.Count, waiting.Count)),
            .. Section(turn, turn.Book.Say(Stale, ("days", ReminderRules.StaleDays)), deals.Where(deal => deal.TouchedAt < untouched).OrderBy(deal => deal.TouchedAt)),
            .. Section(turn, turn.Book.Say(Thin), await ThinAsync(turn, deals, cancellationToken)),
        ];
    }

    private static IEnumerable<string> Lines(TurnScope turn, int accounts, int deals)
    {
        if (accounts > 0)
        {
            yield return turn.Book.Say(AccountsWait, ("count", accounts), ("word", turn.Book.Plain(Accounts.CustomerWords.Approvals)));
        }

        if (deals > 0)
        {
            yield return turn.Book.Say(DealsWait, ("count", deals), ("word", turn.Book.Plain(Accounts.CustomerWords.Approvals)));
        }
    }

    private async ValueTask<IReadOnlyList<Opportunity>> ThinAsync(TurnScope turn, IReadOnlyList<Opportunity> deals, CancellationToken cancellationToken)
    {
        var thin = new List<Opportunity>();
        foreach (var deal in deals.Take(MostMaps))
        {
            if (await maps.ReadAsync(turn.Speaker, deal.AccountId, deal.Id, turn.Now.ToUniversalTime(), turn.IsShared, cancellationToken) is { } map
                && MapRules.Judge(map).Any(finding => finding.Rule == MapRules.SingleThreaded))
            {
                thin.Add(deal);
            }
        }

        return thin;
    }

    private static IEnumerable<CardElement> Section(TurnScope turn, string title, IEnumerable<Opportunity> deals) =>
        deals.Take(6).ToList() is { Count: > 0 } shown
            ? [CardSection.Heading(title), .. shown.Select(deal => new TextBlock(Line(deal, turn.Book)) { Spacing = Spacing.None })]
            : [];

    private static string Line(Opportunity deal, PhraseBook book) => deal.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{CardText.Escape(deal.Name)} · {OpportunityCard.Amount(value, book)}")
        : CardText.Escape(deal.Name);
}
