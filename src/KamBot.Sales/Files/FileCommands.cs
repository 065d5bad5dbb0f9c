using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Files;

/// <summary>What people say and press from a file's arrival to the decision about it.</summary>
internal sealed class FileCommands(ISalesRecords records, FileLinks links, PhraseBooks books)
{
    private readonly FileCheck _check = new(records, books);

    /// <summary><c>import</c> alone says how; with a table pasted behind it, it takes that.</summary>
    public async ValueTask<Outcome> ImportAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (rest.Trim().Length == 0)
        {
            return How(turn);
        }

        if (rest.Length > FileLimits.PastedSigns)
        {
            return Outcome.Say(turn.Book.Say(FileProblemPhrases.Pasted));
        }

        var (kind, table) = KindIn(rest);
        if (table.Trim().Length == 0)
        {
            return How(turn);
        }

        var content = System.Text.Encoding.UTF8.GetBytes(table);
        var import = ReceivedFile.Of(turn.Speaker.TenantId, turn.Speaker.UserId, "", content, kind, turn.Now.ToUniversalTime(), books);
        var shown = await ShowAsync(turn, import, content, page: null, cancellationToken);
        return shown with { Changes = [new AddRecord(import)] };
    }

    /// <summary>A file has come in by the channel and is kept; its preview is shown.</summary>
    public async ValueTask<Outcome> ReceivedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        await OpenAsync(turn, answer.Subject, cancellationToken) is { } import
            ? await ShowAsync(turn, import, await ContentAsync(turn, import, cancellationToken), page: null, cancellationToken)
            : Outcome.Say(turn.Book.Say(FilePhrases.NoneOpen));

    /// <summary>Takes what was chosen on the card, then shows the page of columns that was asked for, or the result.</summary>
    public async ValueTask<Outcome> CheckAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var (subject, page) = answer.Subject?.Split(':') is [var id, var number] && int.TryParse(number, out var at) ? (id, at) : (answer.Subject, (int?)null);
        if (await OpenAsync(turn, subject, cancellationToken) is not { } import)
        {
            return await NotOpenAsync(turn, subject, cancellationToken);
        }

        var content = await ContentAsync(turn, import, cancellationToken);
        var chosen = ImportCorrection.Apply(import, content, answer.Values, books);
        var shown = await ShowAsync(turn, chosen, content, page is >= 0 and < FileLimits.Columns ? page : null, cancellationToken);
        return shown with { Changes = chosen == import ? [] : [new ReplaceRecord(chosen)] };
    }

    public async ValueTask<Outcome> MapAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (await YoungestAsync(turn, cancellationToken) is not { } import)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NoneOpen));
        }

        var choices = ImportChoices.Of(import);
        var digits = new string([.. TextFolding.Fold(rest).SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit)]);
        var fields = ImportFields.Of(import.Kind);
        if (!int.TryParse(digits, out var number) || number < 1 || number > choices.Columns.Count)
        {
            return Outcome.Say(turn.Book.Say(
                FilePhrases.NoSuchColumn, ("count", choices.Columns.Count), ("field", turn.Book.Plain(fields[1].Words))));
        }

        var words = ImportCorrection.FieldWords(rest[(rest.LastIndexOf(rest.First(char.IsDigit)) + digits.Length)..]);
        if (ImportCorrection.FieldNamed(import.Kind, words, books) is not { } field)
        {
            return Outcome.Say(turn.Book.Say(
                FilePhrases.NoSuchField, ("words", words), ("fields", string.Join(", ", fields.Select(each => turn.Book.Plain(each.Words))))));
        }

        return await CorrectAsync(turn, import, ImportCorrection.Map(import, number - 1, field), cancellationToken);
    }

    public async ValueTask<Outcome> EncodingAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        if (await YoungestAsync(turn, cancellationToken) is not { } import)
        {
            return Outcome.Say(turn.Book.Say(FilePhrases.NoneOpen));
        }

        if (ImportCorrection.EncodingNamed(rest) is not { } encoding)
        {
            return Outcome.Say(turn.Book.Say(
                FilePhrases.NoSuchEncoding, ("encodings", string.Join(", ", ImportWording.Encodings.Select(each => each.Name)))));
        }

        var content = await ContentAsync(turn, import, cancellationToken);
        return await CorrectAsync(turn, import, FileCheck.WithEncoding(import, content, encoding, guessKind: false, books), cancellationToken);
    }

    public async ValueTask<Outcome> BeginAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (await OpenAsync(turn, answer.Subject, cancellationToken) is not { } import)
        {
            return await NotOpenAsync(turn, answer.Subject, cancellationToken);
        }

        var content = await ContentAsync(turn, import, cancellationToken);
        var found = await _check.RunAsync(turn.Speaker, import, content, turn.Now.ToUniversalTime(), cancellationToken);
        if (!found.CanBegin || (found.Wrong > 0 && answer.Verb != ImportPreviewCard.BeginWithoutVerb))
        {
            return new Outcome { Replies = [ImportPreviewCard.Show(import, found, turn, WrongRows(turn, import), page: null)] };
        }

        var begun = ImportDesk.Running(import, found, withoutWrong: answer.Verb == ImportPreviewCard.BeginWithoutVerb);
        return Outcome.Say(
            turn.Book.Say(FilePhrases.Begun, ("file", ImportWording.FileOf(import, turn.Book)), ("rows", found.Rows)),
            turn.Book.Plain(FilePhrases.ImportsWords)) with
        {
            Changes = [new ReplaceRecord(begun)],
            Undo = new Undoable(UndoKind, [import.Id.ToString()]),
        };
    }

    public async ValueTask<Outcome> DropAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        await OpenAsync(turn, answer.Subject, cancellationToken) is { } import
            ? Outcome.Say(turn.Book.Say(FilePhrases.Dropped, ("file", ImportWording.FileOf(import, turn.Book)))) with
            {
                Changes = [new ReplaceRecord(import with { State = ImportState.Dropped })],
            }
            : await NotOpenAsync(turn, answer.Subject, cancellationToken);

    public const string UndoKind = "import";

    private Outcome How(TurnScope turn) => links.ImportPage(turn.Speaker, turn.Book.Language) is { } page
        ? Outcome.Say(turn.Book.Say(FilePhrases.How) + $"\n\n[{turn.Book.Plain(FilePhrases.OpenPage)}]({page})")
        : Outcome.Say(turn.Book.Say(FilePhrases.How));

    private async ValueTask<Outcome> CorrectAsync(TurnScope turn, FileImport import, FileImport corrected, CancellationToken cancellationToken)
    {
        var content = await ContentAsync(turn, import, cancellationToken);
        return await ShowAsync(turn, corrected, content, page: null, cancellationToken) with { Changes = [new ReplaceRecord(corrected)] };
    }

    private async ValueTask<Outcome> ShowAsync(
        TurnScope turn, FileImport import, byte[] content, int? page, CancellationToken cancellationToken)
    {
        var found = await _check.RunAsync(turn.Speaker, import, content, turn.Now.ToUniversalTime(), cancellationToken);
        return new Outcome { Replies = [ImportPreviewCard.Show(import, found, turn, WrongRows(turn, import), page)] };
    }

    private string? WrongRows(TurnScope turn, FileImport import) => links.WrongRows(turn.Speaker, turn.Book.Language, import.Id);

    private async ValueTask<FileImport?> OpenAsync(TurnScope turn, string? subject, CancellationToken cancellationToken) =>
        Guid.TryParse(subject, out var id)
        && await records.ImportAsync(turn.Speaker, id, cancellationToken) is { State: ImportState.Previewed } import ? import : null;

    private async ValueTask<FileImport?> YoungestAsync(TurnScope turn, CancellationToken cancellationToken) =>
        (await records.ImportsAsync(turn.Speaker, 5, cancellationToken)).FirstOrDefault(import => import.State == ImportState.Previewed);

    private async ValueTask<byte[]> ContentAsync(TurnScope turn, FileImport import, CancellationToken cancellationToken) =>
        await records.ImportContentAsync(turn.Speaker, import.Id, cancellationToken) ?? [];

    private async ValueTask<Outcome> NotOpenAsync(TurnScope turn, string? subject, CancellationToken cancellationToken) =>
        Guid.TryParse(subject, out var id) && await records.ImportAsync(turn.Speaker, id, cancellationToken) is { } import
            ? Outcome.Say(turn.Book.Say(FilePhrases.NotOpen, ("state", ImportWording.StateOf(import, turn.Book))))
            : Outcome.Say(turn.Book.Say(FilePhrases.NoneOpen));

    /// <summary><c>import people</c>, or the table at once: it begins on a line of its own or has several cells in its first.</summary>
    private (ImportKind? Kind, string Table) KindIn(string rest)
    {
        var end = rest.IndexOf('\n', StringComparison.Ordinal);
        var first = TextFolding.FoldHan(end < 0 ? rest : rest[..end]);
        var kind = Names(FilePhrases.KindPeople, first) ? ImportKind.People
            : Names(FilePhrases.KindAccounts, first) ? ImportKind.Accounts
            : (ImportKind?)null;
        return (kind, (kind is null ? rest : end < 0 ? "" : rest[end..]).TrimStart('\r', '\n'));
    }

    private bool Names(Phrase phrase, string folded) =>
        books.All.Any(book => book.Synonyms(phrase).Any(word => TextFolding.FoldHan(word) == folded));
}
