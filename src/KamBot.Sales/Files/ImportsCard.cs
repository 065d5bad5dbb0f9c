using KamBot.Dialogs;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Files;

/// <summary>The reader's last imports and how far they are.</summary>
internal sealed class ImportsCard(ISalesRecords records)
{
    public const string Verb = "imports";
    private const int Most = 8;

    public async ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        await MakeAsync(turn, cancellationToken) is { } card
            ? new Outcome { Replies = [card] }
            : Outcome.Say(turn.Book.Say(FilePhrases.NoImports), turn.Book.Plain(FilePhrases.ImportWords));

    private async ValueTask<Reply?> MakeAsync(TurnScope turn, CancellationToken cancellationToken)
    {
        var imports = await records.ImportsAsync(turn.Speaker, Most, cancellationToken);
        if (imports.Count == 0)
        {
            return null;
        }

        var title = turn.Book.Plain(FilePhrases.ImportsTitle);
        return Reply.Show(
            new AdaptiveCard
            {
                Lang = turn.Book.Language.Tag,
                FallbackText = title,
                Body =
                [
                    new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                    .. imports.Select(import => new TextBlock(turn.Book.Say(
                        FilePhrases.ImportLine,
                        ("file", ImportWording.FileOf(import, turn.Book)),
                        ("when", DayWording.Say(TimeZoneInfo.ConvertTime(import.CreatedAt, turn.Zone), turn.Now, turn.Book.Language.Tag)),
                        ("state", ImportWording.StateOf(import, turn.Book)))) { Spacing = Spacing.Small }),
                ],
                Actions = [ExecuteButton.Ask(turn.Book.Plain(FilePhrases.Refresh), new CardButtonData(Verb))],
            },
            title);
    }
}
