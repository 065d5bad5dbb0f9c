using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Opportunities;

/// <summary>Finds the opportunity that a command means: by its name or by that of its account; else offers those that fit.</summary>
internal sealed class OpportunityChoice(ISalesRecords records, AccountWords accountWords)
{
    private const int MostCompared = 200;
    private const int MostOffered = 5;

    /// <summary>Goes on with the opportunity meant; otherwise each offer is the whole command that would have been understood.</summary>
    public async ValueTask<Outcome> WithAsync(
        TurnScope turn, string rest, Phrase command, Func<OpportunityPage, ValueTask<Outcome>> then, CancellationToken cancellationToken)
    {
        var open = await records.OpenOpportunitiesAsync(turn.Speaker, MostCompared, cancellationToken);
        var fitting = rest.Length == 0 ? open : await FittingAsync(turn, open, rest, cancellationToken);
        if (fitting is [var only] && await OpportunityPage.ReadAsync(records, turn, only, cancellationToken) is { } page)
        {
            return await then(page);
        }

        var word = turn.Book.Plain(command);
        return (open.Count, fitting.Count) switch
        {
            (0, 0) when rest.Length == 0 => Outcome.Say(turn.Book.Say(OpportunityPhrases.None), turn.Book.Plain(OpportunityWords.New)),
            (_, 0) => Outcome.Say(
                turn.Book.Say(OpportunityPhrases.NotFound), turn.Book.Plain(OpportunityWords.List), turn.Book.Plain(OpportunityWords.New)),
            _ => Outcome.Say(
                turn.Book.Say(OpportunityPhrases.Which), [.. fitting.Take(MostOffered).Select(deal => $"{word} {deal.Name}")]),
        };
    }

    private async ValueTask<IReadOnlyList<Opportunity>> FittingAsync(
        TurnScope turn, IReadOnlyList<Opportunity> open, string rest, CancellationToken cancellationToken)
    {
        var said = TextFolding.FoldHan(rest);
        if (open.FirstOrDefault(deal => deal.SearchName == said) is { } exact)
        {
            return [exact];
        }

        var named = open.Where(deal => said.Contains(deal.SearchName, StringComparison.Ordinal)
            || deal.SearchName.Contains(said, StringComparison.Ordinal)).ToList();
        if (named.Count == 0)
        {
            named = [.. await records.FindOpportunitiesAsync(turn.Speaker, said, MostOffered, cancellationToken)];
        }

        return named.Count > 0 || await accountWords.FindAsync(turn, rest, cancellationToken) is not { } account
            ? named
            : [.. open.Where(deal => deal.AccountId == account.Id)];
    }
}
