using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KamBot.Protocol.Cards;

/// <summary>Cards as plain indented text: for notifications, the terminal, and stories. Escaping for the words of people within cards.</summary>
public static partial class CardText
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u2028', '\u2029'];

    /// <summary>
    /// Makes a person's words harmless where Markdown is rendered: what is seen equals the words, line by line, without outer and
    /// doubled blanks. Escapes only what Markdown would act on, since Teams on phones was seen to show the backslashes
    /// (AdaptiveCards issue 5590). Quotes and dashes may still be set typographically by Web Chat.
    /// </summary>
    public static string Escape(string words)
    {
        var lines = words.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n\n", lines.Select(EscapeLine));
    }

    /// <summary>
    /// Writes the card as it goes over the wire into lines of text, joined by <c>\n</c>: facts as <c>Title: value</c>, inputs as
    /// <c>( Label )</c>, buttons as <c>[Title]</c>. Hidden and unknown elements are left out. Never throws.
    /// </summary>
    public static string Render(JsonElement card) => string.Join('\n', CardLines.Of(card));

    private static string EscapeLine(string line)
    {
        var lineSign = LineSign().Match(line);
        var signAt = lineSign.Success ? lineSign.Groups["sign"].Index : -1;
        var escaped = new StringBuilder(line.Length + 8);
        for (var at = 0; at < line.Length; at++)
        {
            if (at == signAt || IsActive(line, at))
            {
                escaped.Append('\\');
            }

            escaped.Append(line[at]);
        }

        return escaped.ToString();
    }

    private static bool IsActive(string line, int at)
    {
        var before = at > 0 ? line[at - 1] : '\0';
        var after = at + 1 < line.Length ? line[at + 1] : '\0';
        return line[at] switch
        {
            '`' or '[' or ']' => true,
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)),
            '_' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
                && !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '~' => before == '~' || after == '~',
            '\\' => after == '\0' || char.IsAsciiLetterOrDigit(after) is false && char.IsAscii(after) && !char.IsWhiteSpace(after),
            '<' => char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => Entity().IsMatch(line.AsSpan(at)),
            '(' => Abbreviation().IsMatch(line.AsSpan(at)),
            '-' => before == '+',
            _ => false,
        };
    }

    /// <summary>A sign that makes the line a heading, quotation, list, rule or table: its place is the group <c>sign</c>.</summary>
    [GeneratedRegex(
        @"^(?:(?<sign>#)#{0,5}(?=\s|$)|(?<sign>>)|(?<sign>[-+*_])(?=\s|$)|\d{1,9}(?<sign>[.)])(?=\s|$)"
        + @"|(?<sign>=)=*$|(?<sign>[|:-])[\s|:-]*$)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex LineSign();

    [GeneratedRegex(@"^&(?:#[0-9a-z]{1,8}|[a-z][0-9a-z]{1,31});", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    /// <summary>What Web Chat's typographer turns into another sign.</summary>
    [GeneratedRegex(@"^\((?:c|r|p|tm)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
