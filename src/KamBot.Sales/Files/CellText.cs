using System.Buffers;

namespace KamBot.Sales.Files;

/// <summary>
/// What stands in a cell of a file, and what KamBot writes into one. A spreadsheet takes text that begins like a formula for one
/// (owasp.org, CSV injection), so it goes out behind an apostrophe, which is taken off again when the file comes back.
/// </summary>
public static class CellText
{
    private static readonly SearchValues<char> FormulaSigns = SearchValues.Create("=+-@\t\r");
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",;\t\"\r\n");

    /// <summary>The cell as it goes into a CSV file.</summary>
    public static string Write(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var safe = IsFormula(text) || IsGuarded(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny(NeedsQuotes) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>The cell as somebody meant it: without the marks of spreadsheets, control signs and outer blanks.</summary>
    internal static string Clean(string cell)
    {
        var text = cell.Trim();
        if (text is ['=', '"', .., '"'] && text.Length > 2)
        {
            text = text[2..^1].Trim();
        }
        else if (IsGuarded(text))
        {
            text = text[1..];
        }

        return text.Any(IsControl) ? string.Create(text.Length, text, static (to, from) =>
        {
            for (var at = 0; at < from.Length; at++)
            {
                to[at] = IsControl(from[at]) ? ' ' : from[at];
            }
        }).Trim() : text;
    }

    /// <summary>Behind an apostrophe already, or behind several.</summary>
    private static bool IsGuarded(string text) => text.Length > 1 && text[0] == '\'' && IsFormula(text.TrimStart('\''));

    private static bool IsFormula(string text) => text.Length > 0 && FormulaSigns.Contains(text[0]);

    /// <summary>Also the marks that turn the direction of writing, with which a name can pose as another.</summary>
    private static bool IsControl(char sign) => char.IsControl(sign) || sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';
}
