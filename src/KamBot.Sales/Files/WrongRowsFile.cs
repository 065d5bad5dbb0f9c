using System.Runtime.CompilerServices;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Files;

/// <summary>All wrong rows of a file with a column more that says what is wrong: to be corrected and sent again.</summary>
public sealed class WrongRowsFile(ISalesRecords records, PhraseBooks books)
{
    public static readonly Phrase Heading = new("file.problem-heading", "Problem");

    private readonly FileCheck _check = new(records, books);

    /// <summary>Empty where the reader has no such import, or it is over.</summary>
    public async IAsyncEnumerable<string> LinesAsync(
        Speaker reader, PhraseBook book, Guid importId, DateTimeOffset at, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (await records.ImportAsync(reader, importId, cancellationToken) is not { State: ImportState.Previewed } import
            || await records.ImportContentAsync(reader, importId, cancellationToken) is not { } content)
        {
            yield break;
        }

        var found = await _check.RunAsync(reader, import, content, at, cancellationToken);
        var late = found.Problems.ToLookup(problem => problem.Line);
        yield return CsvLines.Beginning + CsvLines.Of([.. found.Headings, book.Plain(Heading)]);
        if (found.Problem is not null || found.Missing.Count > 0)
        {
            yield break;
        }

        await foreach (var rows in _check.PlanAsync(reader, import, content, at, cancellationToken))
        {
            var wrong = rows.Where(row => found.WrongRows.Contains(row.Row.Number)).Select(row => CsvLines.Of(
            [
                .. Enumerable.Range(0, found.Headings.Count).Select(row.Row.Cell),
                RowFaults.Plain(row.Problem ?? late[row.Row.Line].FirstOrDefault() ?? RowProblem.At(row.Row.Line, RowFault.ParentCircle), book),
            ]));
            yield return string.Concat(wrong);
        }
    }
}
