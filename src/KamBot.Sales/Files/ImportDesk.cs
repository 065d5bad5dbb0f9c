using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>A file under way as a page shows it, all words in the reader's language.</summary>
public sealed record DeskView
{
    public required Guid Id { get; init; }
    public required string Title { get; init; }
    public required ImportState State { get; init; }
    public required string StateWords { get; init; }
    public string? Problem { get; init; }
    public required ImportKind Kind { get; init; }
    public required FileEncoding Encoding { get; init; }
    public required IReadOnlyList<DeskColumn> Columns { get; init; }
    public required IReadOnlyList<DeskChoice> Fields { get; init; }
    public required int Rows { get; init; }
    public required int RowsDone { get; init; }
    public required int Added { get; init; }
    public required int Updated { get; init; }
    public required int Unchanged { get; init; }
    public required int Wrong { get; init; }
    public required bool CanBegin { get; init; }
    public required IReadOnlyList<DeskFault> Faults { get; init; }
}

public sealed record DeskColumn(string Heading, string Field, IReadOnlyList<string> Samples);

public sealed record DeskChoice(string Value, string Words);

public sealed record DeskFault(int Line, string Words);

/// <summary>The import page's side of an import: the same steps as in the chat, for the same reader.</summary>
public sealed class ImportDesk(ISalesRecords records, PhraseBooks books)
{
    private readonly FileCheck _check = new(records, books);

    public async ValueTask<DeskView?> ShowAsync(
        Speaker reader, PhraseBook book, Guid importId, DateTimeOffset at, CancellationToken cancellationToken) =>
        await records.ImportAsync(reader, importId, cancellationToken) is { } import
            ? await ShowAsync(reader, book, import, at, cancellationToken)
            : null;

    /// <summary>The import with what was chosen; null where it is decided already, or nobody's of this reader.</summary>
    public async ValueTask<FileImport?> CorrectAsync(
        Speaker reader, Guid importId, IReadOnlyDictionary<string, string> choices, CancellationToken cancellationToken) =>
        await OpenAsync(reader, importId, cancellationToken) is { } import
            ? ImportCorrection.Apply(import, await ContentAsync(reader, import, cancellationToken), choices, books)
            : null;

    /// <summary>The import as it is to run; null where it cannot: it is decided, or rows are wrong and nobody left them out.</summary>
    public async ValueTask<FileImport?> BeginAsync(
        Speaker reader, Guid importId, bool withoutWrong, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await OpenAsync(reader, importId, cancellationToken) is not { } import)
        {
            return null;
        }

        var found = await _check.RunAsync(reader, import, await ContentAsync(reader, import, cancellationToken), at, cancellationToken);
        return !found.CanBegin || (found.Wrong > 0 && !withoutWrong) ? null : Running(import, found, withoutWrong);
    }

    public async ValueTask<FileImport?> DropAsync(Speaker reader, Guid importId, CancellationToken cancellationToken) =>
        await OpenAsync(reader, importId, cancellationToken) is { } import ? import with { State = ImportState.Dropped } : null;

    internal static FileImport Running(FileImport import, CheckedFile found, bool withoutWrong) => import with
    {
        State = ImportState.Running,
        Rows = found.Rows,
        Mapping = (ImportChoices.Of(import) with { WithoutWrong = withoutWrong }).ToJson(),
    };

    private async ValueTask<DeskView> ShowAsync(
        Speaker reader, PhraseBook book, FileImport import, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var isOpen = import.State == ImportState.Previewed;
        var found = isOpen
            ? await _check.RunAsync(reader, import, await ContentAsync(reader, import, cancellationToken), at, cancellationToken)
            : new CheckedFile();
        var choices = ImportChoices.Of(import);
        return new DeskView
        {
            Id = import.Id,
            Title = ImportWording.TitleOf(import, book),
            State = import.State,
            StateWords = ImportWording.StateOf(import, book),
            Problem = found.Problem?.Plain(book) ?? MissingWords(found, book),
            Kind = import.Kind,
            Encoding = choices.Encoding,
            Columns = [.. found.Headings.Select((heading, column) => new DeskColumn(
                heading, choices.Columns.ElementAtOrDefault(column) is { Length: > 0 } field ? field : ImportPreviewCard.LeftOut,
                [.. found.Samples.Select(row => row.Cell(column))]))],
            Fields =
            [
                new DeskChoice(ImportPreviewCard.LeftOut, book.Plain(FilePhrases.LeaveOut)),
                .. ImportFields.Of(import.Kind).Select(field => new DeskChoice(field.Name, book.Plain(field.Words))),
            ],
            Rows = isOpen ? found.Rows : import.Rows,
            RowsDone = import.RowsDone,
            Added = isOpen ? found.Added : import.Added,
            Updated = isOpen ? found.Updated : import.Updated,
            Unchanged = found.Unchanged,
            Wrong = found.Wrong,
            CanBegin = found.CanBegin && isOpen,
            Faults = [.. found.Problems.Select(problem => new DeskFault(problem.Line, RowFaults.Plain(problem, book)))],
        };
    }

    private static string? MissingWords(CheckedFile found, PhraseBook book) => found.Missing.Count == 0
        ? null
        : book.Plain(FilePhrases.MissingOnPage, ("fields", string.Join(" / ", found.Missing.Select(field => book.Plain(field.Words)))));

    private async ValueTask<FileImport?> OpenAsync(Speaker reader, Guid importId, CancellationToken cancellationToken) =>
        await records.ImportAsync(reader, importId, cancellationToken) is { State: ImportState.Previewed } import ? import : null;

    private async ValueTask<byte[]> ContentAsync(Speaker reader, FileImport import, CancellationToken cancellationToken) =>
        await records.ImportContentAsync(reader, import.Id, cancellationToken) ?? [];
}
