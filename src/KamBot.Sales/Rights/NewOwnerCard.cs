using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Rights;

/// <summary>The first page of the pack for a new owner: what came, each account a tap away.</summary>
internal sealed class NewOwnerCard(ISalesRecords records)
{
    private const int MostButtons = 5;
    private const int MostLines = 12;

    public async ValueTask<Reply> ShowAsync(TurnScope turn, HandOver handOver, CancellationToken cancellationToken)
    {
        var book = turn.Book;
        var accounts = (await records.AccountsAsync(turn.Speaker, handOver.Moved.Accounts, cancellationToken)).OrderBy(account => account.SearchName, StringComparer.Ordinal).ToList();
        var title = book.Plain(
            RightsPhrases.YoursNow, ("count", accounts.Count), ("from", await ColleagueNames.ReadAsync(records, turn, handOver.FromId, cancellationToken)));
        return Reply.Show(
            new AdaptiveCard
            {
                Lang = book.Language.Tag,
                FallbackText = title,
                Body =
                [
                    new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                    new TextBlock(book.Say(RightsPhrases.YoursNowHint)) { IsSubtle = true },
                    .. accounts.Take(MostLines).Select(account => new TextBlock(CardText.Escape(account.Name)) { Spacing = Spacing.Small }),
                    .. accounts.Count > MostLines
                        ? [new TextBlock(book.Say(RightsPhrases.AndMore, ("count", accounts.Count - MostLines))) { IsSubtle = true }]
                        : Array.Empty<CardElement>(),
                ],
                Actions =
                [
                    .. accounts.Take(MostButtons).Select(account => ExecuteButton.Ask(
                        account.Name, new CardButtonData(BriefCard.Verb) { KamSubject = account.Id.ToString() })),
                ],
            },
            title);
    }
}
