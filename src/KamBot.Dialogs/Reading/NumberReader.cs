using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>Reads a text that is one number: 1,250.5, 20k, 1.5 million, 三百二十万, 1.2億, twenty-five.</summary>
public static class NumberReader
{
    private const int LongestNumber = 60;

    /// <summary>
    /// Null when the text is anything but a number. <paramref name="culture"/> decides whether 1.250 is 1,250 or 1.25.
    /// </summary>
    public static decimal? Read(string text, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var folded = TextFolding.FoldHan(text).TrimEnd('.');
        if (folded.Length is 0 or > LongestNumber)
            return null;
        var negative = folded[0] == '-';
        var unsigned = folded.TrimStart('-', '+').Trim();
        if (folded.Length - unsigned.Length > 2)
            return null;

        try
        {
            var number = ReadHan(unsigned, culture) ?? NumberWords.Read(unsigned) ?? ReadScaled(unsigned, culture);
            return negative ? -number : number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    // "20k", "1.5 million", "half a million".
    private static decimal? ReadScaled(string text, CultureInfo culture)
    {
        var end = text.Length;
        while (end > 0 && (char.IsAsciiLetter(text[end - 1]) || text[end - 1] == '.'))
            end--;
        var scale = end == text.Length ? 1 : NumberWords.ScaleOf(text[end..].Trim('.'));
        return scale is null ? null : ReadDigits(text[..end].Trim(), culture) * scale;
    }

    // 3万5千, 1亿2000万, 三百二十万: amounts with falling units, added up.
    private static decimal? ReadHan(string text, CultureInfo culture)
    {
        if (text == "半")
            return 0.5m;
        if (HanNumerals.Read(text) is { } numerals)
            return numerals;
        decimal sum = 0, ceiling = decimal.MaxValue;
        for (var at = 0; at < text.Length;)
        {
            var unitAt = at;
            while (unitAt < text.Length && !IsUnit(text[unitAt]))
                unitAt++;
            var end = unitAt;
            var unit = 1m;
            for (; end < text.Length && IsUnit(text[end]); end++)
                unit *= UnitOf(text[end]);
            if (ReadDigits(text[at..unitAt].Trim(), culture) is not { } amount || unit >= ceiling)
                return null;
            (sum, ceiling, at) = (sum + amount * unit, unit, end);
        }

        return ceiling == decimal.MaxValue ? null : sum;
    }

    private static bool IsUnit(char character) => UnitOf(character) > 1;

    private static decimal UnitOf(char character) => character switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        _ => HanNumerals.LargeUnit(character),
    };

    private static decimal? ReadDigits(string text, CultureInfo culture)
    {
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]))
            return null;
        var compact = text.Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        var point = DecimalPoint(compact, culture);
        var plain = string.Concat(compact.Where((character, at) => at == point || character is not (',' or '.')));
        return decimal.TryParse(
            plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;
    }

    /// <summary>Where the decimal point stands, or -1. With both marks the last one is it; else the culture decides.</summary>
    private static int DecimalPoint(string text, CultureInfo culture)
    {
        var last = text.LastIndexOfAny(['.', ',']);
        if (last < 0)
            return -1;
        var mark = text[last];
        var other = mark == '.' ? ',' : '.';
        if (text.Contains(other))
            return last;
        if (text.IndexOf(mark) != last)
            return -1;
        // "1,5" cannot be a group of thousands, whatever the culture.
        var groups = text.Length - last - 1 == 3 && last <= 3;
        var isDecimal = culture.NumberFormat.NumberDecimalSeparator == mark.ToString();
        return isDecimal || !groups ? last : -1;
    }
}
