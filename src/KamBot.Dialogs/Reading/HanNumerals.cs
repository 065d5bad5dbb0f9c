namespace KamBot.Dialogs.Reading;

/// <summary>Chinese numerals: 三百二十万, 二〇二七, 十五, 两千五.</summary>
internal static class HanNumerals
{
    internal const int Longest = 20;

    private const string Digits = "零一二三四五六七八九";

    internal static bool IsNumeral(char character) => DigitOf(character) >= 0 || SmallUnit(character) > 0;

    /// <summary>Null when the text is not wholly a number, or larger than decimal holds.</summary>
    internal static decimal? Read(string numerals)
    {
        if (numerals.Length is 0 or > Longest)
            return null;
        if (numerals.All(character => DigitOf(character) >= 0))
            return numerals.Aggregate(0m, (sum, character) => sum * 10 + DigitOf(character));

        decimal total = 0, section = 0, digit = 0, lastUnit = 0;
        var sawDigit = false;
        foreach (var character in numerals)
        {
            if (DigitOf(character) is >= 0 and var value)
            {
                (digit, sawDigit) = (value, true);
                if (value == 0)
                    lastUnit = 10;
            }
            else if (SmallUnit(character) is > 0 and var small)
            {
                section += (sawDigit ? digit : 1) * small;
                (digit, sawDigit, lastUnit) = (0, false, small);
            }
            else if (LargeUnit(character) is > 0 and var large && total + section + digit > 0)
            {
                (total, section) = large > 10_000 ? ((total + section + digit) * large, 0) : (total + (section + digit) * large, 0);
                (digit, sawDigit, lastUnit) = (0, false, large);
            }
            else
            {
                return null;
            }
        }

        // 两千五 is 2,500, not 2,005: a last digit counts the next smaller unit.
        return total + section + (sawDigit && lastUnit >= 100 ? digit * lastUnit / 10 : digit);
    }

    internal static decimal LargeUnit(char character) => character switch { '万' => 10_000, '亿' => 100_000_000, _ => 0 };

    private static int SmallUnit(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        _ => 0,
    };

    private static int DigitOf(char character) => character switch
    {
        '〇' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character),
    };
}
