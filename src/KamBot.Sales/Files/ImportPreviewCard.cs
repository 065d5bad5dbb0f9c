using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Files;

/// <summary>A file before it is imported: what its columns mean, what its rows lead to, what is wrong, and the decision.</summary>
public static class ImportPreviewCard
{
    public const string BeginVerb = "import-begin";
    public const string BeginWithoutVerb = "import-begin-without";
    public const string CheckVerb = "import-check";
    public const string DropVerb = "import-drop";

    /// <summary>The host says it in the place of a message that brought a file.</summary>
    public const string ReceivedVerb = "import-received";
    public const string FailedVerb = "import-failed";
    public const string ColumnInput = "column-";
    public const string EncodingInput = "encoding";
    public const string KindInput = "kind";
    public const string LeftOut = "-";

    public const int ColumnsAtOnce = 6;
    private const int MostColumnLines = 12;
    private const int MostWrongLines = 20;
    private const int LongestSample = 24;
    private const int LongestHeading = 40;

    /// <summary>Without a page the card says what the columns mean; with one it asks, some columns at a time.</summary>
    internal static Reply Show(FileImport import, CheckedFile found, TurnScope turn, string? wrongRows, int? page)
    {
        var (book, choices) = (turn.Book, ImportChoices.Of(import));
        var title = ImportWording.TitleOf(import, book);
        var asks = page ?? (found.Problem is null && found.Missing.Count > 0 ? 0 : null);
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                .. Result(import, found, turn),
                .. found.Headings.Count == 0 ? [] : asks is { } first ? Inputs(import, choices, found, book, first) : Columns(import.Kind, choices, found, book),
            ],
            Actions = [.. Buttons(import, found, book, wrongRows, asks)],
        };
        return Reply.Show(card, title);
    }

    private static IEnumerable<CardElement> Result(FileImport import, CheckedFile found, TurnScope turn)
    {
        var book = turn.Book;
        if (found.Problem is { } problem)
        {
            yield return new TextBlock(problem.Say(book)) { Color = TextColor.Attention };
            yield break;
        }

        if (found.Missing.Count > 0)
        {
            var fields = found.Missing.Select(field => book.Plain(field.Words)).ToList();
            yield return new TextBlock(book.Say(FilePhrases.Missing, ("fields", string.Join(" / ", fields)), ("first", fields[0]))) { Color = TextColor.Attention };
            yield break;
        }

        yield return new FactSet(
        [
            .. new[] { (FilePhrases.Rows, found.Rows), (FilePhrases.Added, found.Added), (FilePhrases.Updated, found.Updated), (FilePhrases.Unchanged, found.Unchanged), (FilePhrases.WrongCount, found.Wrong) }
                .Where(fact => fact.Item2 > 0 || fact.Item1 == FilePhrases.Rows)
                .Select(fact => new Fact(book.Plain(fact.Item1), fact.Item2.ToString("N0", book.Culture))),
        ]);
        foreach (var line in WrongLines(found, book)) yield return line;
        if (found.Wrong == 0 && !found.CanBegin) yield return new TextBlock(book.Say(FilePhrases.NothingNew));
        if (import.Kind == ImportKind.Accounts && turn.Speaker.Role == SpeakerRole.Rep && ImportChoices.Of(import).ColumnOf(ImportFields.Owner) >= 0)
            yield return new TextBlock(book.Say(FilePhrases.OwnersIgnored)) { IsSubtle = true };
        if (found.CanBegin && found.Updated > 0) yield return new TextBlock(book.Say(FilePhrases.UndoLimits)) { IsSubtle = true };
    }

    private static IEnumerable<CardElement> WrongLines(CheckedFile found, PhraseBook book)
    {
        if (found.Wrong == 0) yield break;
        yield return CardSection.Heading(book, FilePhrases.WrongRows);
        foreach (var problem in found.Problems.Take(MostWrongLines))
        {
            yield return new TextBlock(book.Say(
                FilePhrases.WrongLine, ("line", problem.Line), ("fault", new Said(RowFaults.Say(problem, book))))) { Spacing = Spacing.None };
        }

        if (found.Wrong > MostWrongLines)
            yield return new TextBlock(book.Say(FilePhrases.MoreWrong, ("count", found.Wrong - MostWrongLines))) { Spacing = Spacing.None, IsSubtle = true };
        yield return new TextBlock(book.Say(FilePhrases.AllOrNothing));
    }

    private static IEnumerable<CardElement> Columns(ImportKind kind, ImportChoices choices, CheckedFile found, PhraseBook book)
    {
        yield return CardSection.Heading(book, FilePhrases.Columns);
        foreach (var column in Enumerable.Range(0, Math.Min(found.Headings.Count, MostColumnLines)))
        {
            var field = FieldOf(kind, choices, column);
            yield return new TextBlock(book.Say(
                field is null ? FilePhrases.ColumnLeftOut : FilePhrases.ColumnLine,
                ("number", column + 1), ("heading", Short(found.Headings[column], LongestHeading)),
                ("field", field is null ? null : book.Plain(field.Words)), ("samples", Samples(found, column)))) { Spacing = Spacing.Small };
        }

        if (found.Headings.Count > MostColumnLines)
            yield return new TextBlock(book.Say(FilePhrases.MoreWrong, ("count", found.Headings.Count - MostColumnLines))) { Spacing = Spacing.Small, IsSubtle = true };
    }

    private static IEnumerable<CardElement> Inputs(FileImport import, ImportChoices choices, CheckedFile found, PhraseBook book, int page)
    {
        CardChoice[] fields = [new(book.Plain(FilePhrases.LeaveOut), LeftOut), .. ImportFields.Of(import.Kind).Select(field => new CardChoice(book.Plain(field.Words), field.Name))];
        foreach (var column in Enumerable.Range(page * ColumnsAtOnce, ColumnsAtOnce).TakeWhile(column => column < found.Headings.Count))
        {
            yield return new ChoiceSetInput
            {
                Id = ColumnInput + column.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Label = book.Plain(FilePhrases.ColumnLabel, ("number", column + 1), ("heading", $"{Short(found.Headings[column], LongestHeading)} · {Samples(found, column)}")),
                Choices = fields,
                Style = ChoiceStyle.Compact,
                Value = FieldOf(import.Kind, choices, column)?.Name ?? LeftOut,
            };
        }

        if (page == 0)
        {
            yield return new ChoiceSetInput
            {
                Id = KindInput,
                Label = book.Plain(FilePhrases.KindLabel),
                Choices = [new(book.Plain(FilePhrases.KindAccounts), nameof(ImportKind.Accounts)), new(book.Plain(FilePhrases.KindPeople), nameof(ImportKind.People))],
                Style = ChoiceStyle.Compact,
                Value = import.Kind.ToString(),
            };
            yield return new ChoiceSetInput
            {
                Id = EncodingInput,
                Label = book.Plain(FilePhrases.EncodingLabel),
                Choices = [.. ImportWording.Encodings.Select(each => new CardChoice(each.Name, each.Encoding.ToString()))],
                Style = ChoiceStyle.Compact,
                Value = choices.Encoding.ToString(),
            };
        }
    }

    /// <summary>A check button names the page of columns that follows it behind the import; without one the result follows.</summary>
    private static IEnumerable<CardButton> Buttons(FileImport import, CheckedFile found, PhraseBook book, string? wrongRows, int? page)
    {
        var subject = import.Id.ToString();
        if (found.CanBegin && page is null)
        {
            yield return ExecuteButton.Ask(
                book.Plain(found.Wrong > 0 ? FilePhrases.BeginWithout : FilePhrases.Begin),
                new CardButtonData(found.Wrong > 0 ? BeginWithoutVerb : BeginVerb) { KamSubject = subject },
                ButtonStyle.Positive);
        }

        if (found.Headings.Count > 0)
        {
            yield return ExecuteButton.Ask(book.Plain(FilePhrases.CheckAgain), new CardButtonData(CheckVerb) { KamSubject = subject });
            if (page is null || (page + 1) * ColumnsAtOnce < found.Headings.Count)
            {
                yield return ExecuteButton.Ask(
                    book.Plain(page is null ? FilePhrases.ChangeColumns : FilePhrases.MoreColumns),
                    new CardButtonData(CheckVerb) { KamSubject = FormattableString.Invariant($"{subject}:{(page is null ? 0 : page + 1)}") });
            }
        }

        if (wrongRows is not null && found.Wrong > 0) yield return new OpenUrlButton(book.Plain(FilePhrases.Download), wrongRows);
        yield return ExecuteButton.Ask(book.Plain(FilePhrases.Drop), new CardButtonData(DropVerb) { KamSubject = subject });
    }

    private static ImportField? FieldOf(ImportKind kind, ImportChoices choices, int column) =>
        ImportFields.Of(kind).FirstOrDefault(field => choices.Columns.ElementAtOrDefault(column) == field.Name);

    private static string Samples(CheckedFile found, int column) =>
        string.Join(", ", found.Samples.Select(row => Short(row.Cell(column), LongestSample)).Where(cell => cell.Length > 0)) is { Length: > 0 } cells ? cells : "–";

    /// <summary>In one line and not longer than so; never cut in the middle of a sign.</summary>
    private static string Short(string text, int longest)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= longest ? line : line[..(char.IsHighSurrogate(line[longest - 1]) ? longest - 1 : longest)] + "…";
    }
}
