using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Files;

/// <summary>What the columns mean, by the words above them, in all languages at once.</summary>
internal static class ColumnGuess
{
    private const int Exact = 1000;
    private const int Slip = 600;
    private const int Within = 300;

    /// <summary>The names of the fields column by column, empty where none fits. No field stands twice.</summary>
    public static IReadOnlyList<string> Of(ImportKind kind, IReadOnlyList<string> headings, PhraseBooks books)
    {
        var columns = Enumerable.Repeat("", headings.Count).ToArray();
        var fields = ImportFields.Of(kind);
        var likely = headings.SelectMany((heading, column) => fields.Select(field => (column, field, Points: Points(heading, field, books))))
            .Where(each => each.Points > 0)
            .OrderByDescending(each => each.Points).ThenBy(each => each.column);
        foreach (var (column, field, _) in likely)
        {
            if (columns[column].Length == 0 && !columns.Contains(field.Name))
            {
                columns[column] = field.Name;
            }
        }

        return columns;
    }

    /// <summary>People where the headings tell more of people than of accounts.</summary>
    public static ImportKind KindOf(IReadOnlyList<string> headings, PhraseBooks books) =>
        Telling(ImportKind.People, headings, books) > Telling(ImportKind.Accounts, headings, books) ? ImportKind.People : ImportKind.Accounts;

    /// <summary>The field that is meant by a word; null where none is.</summary>
    public static ImportField? Named(ImportKind kind, string words, PhraseBooks books) =>
        ImportFields.Of(kind).Select(field => (field, Points: Points(words, field, books)))
            .Where(each => each.Points >= Slip)
            .OrderByDescending(each => each.Points).Select(each => each.field).FirstOrDefault();

    private static int Telling(ImportKind kind, IReadOnlyList<string> headings, PhraseBooks books)
    {
        var fields = ImportFields.Of(kind).Where(field => field.TellsKind).ToList();
        var telling = headings.Count(heading => fields.Any(field => Points(heading, field, books) >= Slip));
        return telling + (kind == ImportKind.People && headings.Any(heading => NamesPerson(heading, books)) ? 1 : 0);
    }

    /// <summary>"Contact" and 姓名 are words for people alone; "name" is for both.</summary>
    private static bool NamesPerson(string heading, PhraseBooks books) =>
        Points(heading, ImportFields.PersonName, books) >= Slip && Points(heading, ImportFields.AccountName, books) < Slip;

    /// <summary>How well the heading fits; the earlier synonyms fit a little better.</summary>
    private static int Points(string heading, ImportField field, PhraseBooks books)
    {
        var said = Fold(heading);
        return said.Length == 0 ? 0 : books.All.Max(book => book.Synonyms(field.Words)
            .Select((word, at) => Points(said, Fold(word)) is > 0 and var points ? points - at : 0).Max());
    }

    private static int Points(string said, string word) =>
        said == word ? Exact
        : Likeness.IsTypoOf(word, said) ? Slip
        : word.Length > 2 && (' ' + said + ' ').Contains(word.Any(sign => sign > '\u2e80') ? word : ' ' + word + ' ', StringComparison.Ordinal) ? Within + word.Length
        : 0;

    private static string Fold(string text) => string.Join(
        ' ', TextFolding.FoldHan(text).Split([' ', '_', '.', '-', '*', ':', '(', ')', '#', '/', '"'], StringSplitOptions.RemoveEmptyEntries));
}
