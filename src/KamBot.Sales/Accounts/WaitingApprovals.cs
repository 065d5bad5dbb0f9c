using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Accounts;

/// <summary>K1, O7: all that waits for a manager in one list, and one by one.</summary>
internal sealed class WaitingApprovals(ISalesRecords records, IReadOnlyList<FindWaiting> sources)
{
    public const string OpenVerb = "approvals.open";
    private const string WhichInput = "which";
    private const int MostShown = 8;

    /// <summary>The one named, the only one, or the list.</summary>
    public async ValueTask<Outcome> ListAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(turn, cancellationToken);
        var meant = WaitingApproval.Named(waiting, rest) is { Count: > 0 } named ? named : waiting;
        if (meant is [var only] && await only.ShowAsync(cancellationToken) is { } card)
        {
            return new Outcome { Replies = [card] };
        }

        return waiting.Count == 0
            ? Outcome.Say(turn.Book.Say(AccountPhrases.NothingWaits), turn.Book.Plain(CustomerWords.Propose))
            : new Outcome { Replies = [await CardAsync(turn, meant, cancellationToken)] };
    }

    public async ValueTask<Outcome> OpenPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        (await WaitingAsync(turn, cancellationToken)).FirstOrDefault(each => each.Key == answer.Values.GetValueOrDefault(WhichInput)) is { } chosen
        && await chosen.ShowAsync(cancellationToken) is { } card
            ? new Outcome { Replies = [card] }
            : await ListAsync(turn, "", cancellationToken);

    private async ValueTask<IReadOnlyList<WaitingApproval>> WaitingAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var waiting = new List<WaitingApproval>();
        foreach (var find in sources)
        {
            waiting.AddRange(await find(turn, cancellationToken));
        }

        return [.. waiting.OrderBy(each => each.At)];
    }

    private async ValueTask<Reply> CardAsync(TurnScope turn, IReadOnlyList<WaitingApproval> waiting, CancellationToken cancellationToken)
    {
        var (book, shown) = (turn.Book, waiting.Take(MostShown).ToList());
        var names = await records.ColleaguesAsync(turn.Speaker, [.. shown.Select(each => each.By).Distinct()], cancellationToken);
        var title = book.Plain(turn.Speaker.Role == SpeakerRole.Rep ? AccountPhrases.WaitingMineTitle : AccountPhrases.WaitingTitle);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. shown.Select(each => new TextBlock(book.Say(
                    AccountPhrases.WaitingLine, ("name", each.Name), ("who", Rights.ColleagueNames.Of(each.By, names, book)),
                    ("day", DayWording.Say(
                        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(each.At, turn.Zone).DateTime), turn.Now, book.Language.Tag))))
                {
                    Spacing = Spacing.Small,
                }),
                .. waiting.Count > shown.Count
                    ? [new TextBlock(book.Say(AccountPhrases.WaitingMore, ("count", waiting.Count - shown.Count))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
                new ChoiceSetInput
                {
                    Id = WhichInput,
                    Label = book.Plain(AccountPhrases.WhichWaiting),
                    Style = ChoiceStyle.Compact,
                    Choices = [.. shown.Select(each => new CardChoice(each.Name, each.Key))],
                },
            ],
            Actions = [ExecuteButton.Ask(book.Plain(AccountPhrases.OpenButton), new CardButtonData(OpenVerb) { KamSubject = "list" })],
        };
        return Reply.Show(card, title);
    }
}
