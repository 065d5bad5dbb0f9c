using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Accounts;

/// <summary>K7 by command: the priorities, and an order that came in.</summary>
internal sealed class PriorityCommands(ISalesRecords records, AccountWords words, AccountReviews reviews)
{
    private const int MostAccounts = 200;

    /// <summary>The currency of an amount that names none.</summary>
    private const string DefaultCurrency = "EUR";

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var accounts = await records.KeyAccountsAsync(turn.Speaker, MostAccounts, cancellationToken);
        if (accounts.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(PortfolioPhrases.NoKeyAccounts), turn.Book.Plain(CustomerWords.Classify));
        }

        var claims = (await records.ClaimsAboutAsync(turn.Speaker, [.. accounts.Select(account => account.Id)], cancellationToken)).ToLookup(claim => claim.SubjectId);
        var views = accounts.Select(account => (Account: account, View: AccountView.Of(account.Id, [.. claims[account.Id]]))).ToList();
        var calls = await CallsAsync(turn, accounts, cancellationToken);
        return new Outcome
        {
            Replies = [PrioritiesCard.Show(turn, new PrioritiesPage
            {
                Results =
                [
                    .. views.GroupBy(each => each.View.ResultsBy).OrderBy(same => same.Key is null).ThenBy(same => same.Key)
                        .Select(same => (same.Key, (IReadOnlyList<string>)[.. same.Select(each => each.Account.Name)])),
                ],
                Time = PriorityRules.Judge([.. accounts.Select(account =>
                    new TimeSpent(account.Name, account.Potential, calls.Count(call => call.AccountId == account.Id)))]),
                WithDecider = await WithDeciderAsync(turn, [.. calls.Where(call => accounts.Any(each => each.Id == call.AccountId && each.Potential is not null))], cancellationToken),
                SeniorVisits = [.. views.Where(each => each.View.SeniorVisit is not null).Select(each => (each.Account.Name, each.View.SeniorVisit!))],
                Reviews = await reviews.DueAsync(turn, accounts, cancellationToken),
            })],
        };
    }

    /// <summary>Notes an order: a result, so the account's review moves on.</summary>
    public async ValueTask<Outcome> OrderAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (await words.FindAsync(turn, rest, cancellationToken) is not { } account || AmountIn(turn, rest) is not { } amount)
        {
            return Outcome.Say(turn.Book.Say(PriorityPhrases.OrderHow));
        }

        var about = new AboutAccount(turn, account);
        about.Claim(AccountAttributes.Order, StoredMoney.Write(amount));
        return about.Saved(account, "account.order", Reply.Say(
            turn.Book.Say(PriorityPhrases.OrderNoted, ("account", account.Name), ("amount", StoredMoney.Say(amount, turn.Book))),
            turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])));
    }

    /// <summary>The amount at the end of the words: the longest ending that is one.</summary>
    private static Money? AmountIn(TurnScope turn, string rest)
    {
        var parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, parts.Length)
            .Select(at => MoneyReader.Read(string.Join(' ', parts[at..]), turn.Book.Culture, DefaultCurrency))
            .FirstOrDefault(amount => amount is { Amount: > 0 });
    }

    private async ValueTask<IReadOnlyList<Call>> CallsAsync(
        TurnScope turn, IReadOnlyList<Account> accounts, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var ids = accounts.Select(account => account.Id).ToHashSet();
        return [.. (await records.TeamCallsBetweenAsync(turn.Speaker, now.AddDays(-PriorityRules.Days), now, cancellationToken))
            .Where(call => call.DocumentedAt is not null && ids.Contains(call.AccountId))];
    }

    private async ValueTask<int> WithDeciderAsync(TurnScope turn, IReadOnlyList<Call> calls, CancellationToken cancellationToken)
    {
        if (calls.Count == 0)
        {
            return 0;
        }

        var there = (await records.AttendanceOfAsync(turn.Speaker, [.. calls.Select(call => call.Id)], cancellationToken)).Where(each => each.WasThere).ToList();
        var claims = await records.ClaimsAboutAsync(turn.Speaker, [.. there.Select(each => each.PersonId).Distinct()], cancellationToken);
        var deciders = claims.Where(claim => claim.Attribute == ClaimAttributes.Role).GroupBy(claim => claim.SubjectId)
            .Where(same => same.Last().Value == nameof(KeyRole.DecisionMaker)).Select(same => same.Key).ToHashSet();
        return there.Where(each => deciders.Contains(each.PersonId)).Select(each => each.CallId).Distinct().Count();
    }
}
