using KamBot.Dialogs;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Relationships;

/// <summary>R1: everything kept about a person, in words and as a file.</summary>
internal sealed class ExportPerson(ISalesRecords records, PersonFileLink link, PersonCommands people)
{
    private const int MostLines = 30;

    public ValueTask<Outcome> ShowAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        people.WithPersonAsync(turn, rest, PeopleWords.Export, person => ShowAsync(turn, person, cancellationToken), cancellationToken);

    private async ValueTask<Outcome> ShowAsync(TurnScope turn, Person person, CancellationToken cancellationToken)
    {
        if (await new PersonFiles(records).OfAsync(turn.Speaker, person.Id, cancellationToken) is not { } file)
        {
            return Outcome.Say(turn.Book.Say(PersonPhrases.Gone));
        }

        var url = link(turn.Speaker, person.Id);
        var lines = PersonFileLines.Of(file, turn);
        var title = turn.Book.Plain(PersonPhrases.FileTitle, ("name", file.Name));
        var shown = url is null ? lines : [.. lines.Take(MostLines)];
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        source.Audit("person.exported", person.Id);
        var card = new AdaptiveCard
        {
            Lang = turn.Book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new TextBlock(CardText.Escape(file.Title is null ? file.Account : $"{file.Title} · {file.Account}")) { Spacing = Spacing.None, IsSubtle = true },
                .. shown.GroupBy(line => line.Section).SelectMany(section => section
                    .Select(line => (CardElement)new TextBlock(line.Line) { Spacing = Spacing.None })
                    .Prepend(new TextBlock(CardText.Escape(section.Key)) { Weight = TextWeight.Bolder, Size = TextSize.Small, Color = TextColor.Accent })),
                .. lines.Count > shown.Count
                    ? [new TextBlock(turn.Book.Say(PersonPhrases.FileCut, ("count", lines.Count - shown.Count))) { IsSubtle = true }]
                    : Array.Empty<CardElement>(),
                new TextBlock(turn.Book.Say(PersonPhrases.FileHint)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = url is null ? [] : [new OpenUrlButton(turn.Book.Plain(PersonPhrases.FileButton), url)],
        };
        return new Outcome { Changes = source.Changes, Replies = [Reply.Show(card, title)] };
    }
}
