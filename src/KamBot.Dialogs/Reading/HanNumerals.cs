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

        var tally = new Tally();
        return numerals.All(tally.Take) ? tally.Sum : null;
    }

    private sealed class Tally
    {
        private decimal _total, _section, _digit, _lastUnit;
        private bool _sawDigit;

        // 两千五 is 2,500, not 2,005: a last digit counts the next smaller unit.
        internal decimal Sum => _total + _section + (_sawDigit && _lastUnit >= 100 ? _digit * _lastUnit / 10 : _digit);

        internal bool Take(char character)
        {
            if (DigitOf(character) is >= 0 and var value)
            {
                (_digit, _sawDigit) = (value, true);
                if (value == 0)
                    _lastUnit = 10;
                return true;
            }

            if (SmallUnit(character) is > 0 and var small)
                (_section, _lastUnit) = (_section + (_sawDigit ? _digit : 1) * small, small);
            else if (LargeUnit(character) is > 0 and var large && _total + _section + _digit > 0)
                TakeLarge(large);
            else
                return false;
            (_digit, _sawDigit) = (0, false);
            return true;
        }

        private void TakeLarge(decimal large)
        {
            _total = large > 10_000 ? (_total + _section + _digit) * large : _total + (_section + _digit) * large;
            (_section, _lastUnit) = (0, large);
        }
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
