using System.Text;
using System.Text.RegularExpressions;

namespace KamBot.Protocol.Cards;

/// <summary>Takes the Markdown that cards use out of their words: emphasis, links, escapes.</summary>
internal static partial class PlainWords
{
    public static string Of(string markdown) => WithoutControls(Read(markdown));

    private static string Read(string markdown) => Markdown().Replace(markdown, match =>
        match.Groups["sign"] is { Success: true } sign ? sign.Value
        : match.Groups["address"] is { Success: true } address ? $"{Read(match.Groups["words"].Value)} ({address.Value})"
        : Read(match.Groups["words"].Value));

    /// <summary>A name may hold terminal escapes; none of them may reach a terminal.</summary>
    public static string WithoutControls(string words)
    {
        if (!words.AsSpan().ContainsAnyInRange('\0', '\u001f') && !words.AsSpan().ContainsAnyInRange('\u007f', '\u009f'))
        {
            return words;
        }

        var kept = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (sign is '\n' || !char.IsControl(sign))
            {
                kept.Append(sign);
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(
        @"\\(?<sign>[!-/:-@\[-`{-~])"
        + @"|\[(?<words>(\\.|[^\[\]\\])+)\]\((?<address>[^()\s]+)\)"
        + @"|\*\*(?=\S)(?<words>(\\.|[^\\])+?)(?<=\S)\*\*"
        + @"|\*(?=[^\s*])(?<words>(\\.|[^\\*])+?)(?<=\S)\*"
        + @"|(?<!\w)_(?=[^\s_])(?<words>(\\.|[^\\_])+?)(?<=\S)_(?!\w)"
        + @"|~~(?=\S)(?<words>(\\.|[^\\~])+?)(?<=\S)~~"
        + @"|`(?<words>[^`]+)`",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Markdown();
}
