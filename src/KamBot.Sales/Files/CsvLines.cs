namespace KamBot.Sales.Files;

/// <summary>Lines of a CSV file as spreadsheets open it rightly: UTF-8 with a byte order mark, CRLF.</summary>
internal static class CsvLines
{
    public const string Beginning = "\uFEFF";

    public static string Of(IEnumerable<string?> cells) => string.Join(',', cells.Select(CellText.Write)) + "\r\n";
}
