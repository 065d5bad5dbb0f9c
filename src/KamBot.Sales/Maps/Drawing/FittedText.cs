using System.Globalization;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>Breaks words into lines that fit a width, and cuts what is too long with an ellipsis; never inside of a sign.</summary>
public static class FittedText
{
    private const string Ellipsis = "…";
    private const int MostSigns = 400;

    public static string OneLine(string text, double width, double size, bool isBold = false) =>
        Lines(text, 1, width, size, isBold) is [var line, ..] ? line : "";

    public static IReadOnlyList<string> Lines(string text, int most, double width, double size, bool isBold = false)
    {
        var lines = new List<string>();
        var rest = Elements(Beginning(SvgWriter.Clean(text)).Trim());
        while (rest.Count > 0 && lines.Count < most)
        {
            var isLast = lines.Count == most - 1;
            var taken = isLast ? Whole(rest, width, size, isBold) : Broken(rest, width, size, isBold);
            lines.Add(taken.Line);
            rest = [.. rest.Skip(taken.Count).SkipWhile(string.IsNullOrWhiteSpace)];
        }

        return lines;
    }

    /// <summary>True where the lines hold all of the words, broken between them and nowhere within.</summary>
    public static bool IsWhole(string text, int most, double width, double size)
    {
        var (name, lines) = (SvgWriter.Clean(text).Trim(), Lines(text, most, width, size, isBold: true));
        return string.Join(' ', lines) == name
            || (string.Concat(lines) == name && lines.SkipLast(1).All(line => line.Length > 0 && (line[^1] == '-' || IsHan(line[^1..]))));
    }

    /// <summary>As many signs as fit, broken at a blank or at a Han sign where there is one.</summary>
    private static (string Line, int Count) Broken(List<string> signs, double width, double size, bool isBold)
    {
        var fitting = Fitting(signs, width, size, isBold);
        if (fitting == signs.Count) return (string.Concat(signs), fitting);
        var at = Enumerable.Range(1, fitting).LastOrDefault(place => BreaksBefore(signs, place));
        var count = at > 0 ? at : fitting;
        return (string.Concat(signs.Take(count)).TrimEnd(), count);
    }

    private static (string Line, int Count) Whole(List<string> signs, double width, double size, bool isBold)
    {
        var fitting = Fitting(signs, width, size, isBold);
        if (fitting == signs.Count) return (string.Concat(signs), fitting);
        var cut = Fitting(signs, width - TextWidth.Of(Ellipsis, size), size, isBold);
        return (string.Concat(signs.Take(cut)).TrimEnd() + Ellipsis, signs.Count);
    }

    private static int Fitting(List<string> signs, double width, double size, bool isBold)
    {
        var used = 0.0;
        var fitting = signs.TakeWhile(sign => (used += TextWidth.Of(sign, size, isBold)) <= width).Count();
        return Math.Max(1, fitting);
    }

    private static bool BreaksBefore(List<string> signs, int at) =>
        at < signs.Count && (string.IsNullOrWhiteSpace(signs[at]) || IsHan(signs[at]) || signs[at - 1] is "-" or "/");

    private static string Beginning(string text) => text.Length <= MostSigns ? text : text[..MostSigns];

    private static bool IsHan(string sign) => sign[0] is >= '\u2e80' and <= '\ud7ff';

    private static List<string> Elements(string text)
    {
        var signs = new List<string>();
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) signs.Add(elements.GetTextElement());
        return signs;
    }
}
