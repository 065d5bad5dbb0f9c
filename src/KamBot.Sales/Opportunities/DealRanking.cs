using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Accounts;

namespace KamBot.Sales.Opportunities;

/// <summary>O6: which of the open opportunities come first, with the reason of each.</summary>
internal sealed class DealRanking(ISalesRecords records)
{
    private const int MostRanked = 50;
    private const int MostShown = 8;
    private const int MostOffered = 3;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var deals = await records.OpenOpportunitiesAsync(turn.Speaker, MostRanked, cancellationToken);
        if (deals.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.None), turn.Book.Plain(OpportunityWords.New));
        }

        var limits = await OpportunityLimits.ReadAsync(records, turn, cancellationToken);
        var assessed = (await records.AssessmentsOfAsync(turn.Speaker, [.. deals.Select(deal => deal.Id)], cancellationToken))
            .Where(each => each.Competitor is null).ToLookup(each => each.OpportunityId);
        var ids = deals.Select(deal => deal.AccountId).Distinct().ToList();
        var accounts = (await records.AccountsAsync(turn.Speaker, ids, cancellationToken)).ToDictionary(each => each.Id, each => each.Name);
        var claims = (await records.ClaimsAboutAsync(turn.Speaker, ids, cancellationToken)).ToLookup(claim => claim.SubjectId);
        var ranked = DealRankingRules.Rank(
            deals.Select(deal => new RankedDeal(
                deal, accounts.GetValueOrDefault(deal.AccountId) ?? "",
                DealRankingRules.Points(deal, assessed[deal.Id].LastOrDefault(), AccountRating.Of(claims[deal.AccountId]), limits))),
            limits);
        return new Outcome { Replies = [Card(ranked, turn.Book)] };
    }

    private static Reply Card(IReadOnlyList<RankedDeal> ranked, PhraseBook book)
    {
        var title = book.Plain(RankingPhrases.Title);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. DealForecast.Lines([.. ranked.Select(each => each.Deal)], book)
                    .Select(line => new TextBlock(line) { Spacing = Spacing.None, IsSubtle = true }),
                .. ranked.Take(MostShown).SelectMany((each, at) => Lines(each, at + 1, book)),
                new TextBlock(book.Say(RankingPhrases.Rule)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = [.. ranked.Take(MostOffered).Select(each => CommandButton.Say(book, OpportunityPhrases.ShowButton, OpportunityWords.Show, each.Deal.Name) with
            {
                Title = each.Deal.Name,
            })],
        };
        return Reply.Show(card, title);
    }

    private static IEnumerable<TextBlock> Lines(RankedDeal each, int place, PhraseBook book)
    {
        yield return new TextBlock(
            $"{place} · **{CardText.Escape(each.Deal.Name)}** · {CardText.Escape(each.Account)}"
            + (each.Deal.Value is { } value ? " · " + CardText.Escape(OpportunityCard.Amount(value, book)) : ""));
        var reasons = new[] { ('＋', Rating.Good), ('－', Rating.Poor), ('？', Rating.Unknown) }
            .Where(part => each.Count(part.Item2) > 0)
            .Select(part => $"{part.Item1} " + string.Join(
                book.Plain(Calls.CommitmentsQuestion.Joint),
                each.Points.Where(point => point.Value == part.Item2).Select(point => book.Plain(RankingPhrases.Of(point.Key)))));
        yield return new TextBlock(string.Join("  ", reasons)) { Spacing = Spacing.None, IsSubtle = true };
    }
}
