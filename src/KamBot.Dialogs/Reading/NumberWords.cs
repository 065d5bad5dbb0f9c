namespace KamBot.Dialogs.Reading;

/// <summary>English number words.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, decimal> Small = new()
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7,
        ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13,
        ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60,
        ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["a"] = 1, ["an"] = 1, ["half"] = 0.5m,
    };

    private static readonly Dictionary<string, decimal> Scales = new()
    {
        ["hundred"] = 100, ["dozen"] = 12, ["k"] = 1_000, ["thousand"] = 1_000, ["thousands"] = 1_000,
        ["w"] = 10_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["mio"] = 1_000_000, ["mill"] = 1_000_000,
        ["million"] = 1_000_000, ["millions"] = 1_000_000, ["bn"] = 1_000_000_000, ["b"] = 1_000_000_000,
        ["billion"] = 1_000_000_000, ["billions"] = 1_000_000_000,
    };

    internal static decimal? ScaleOf(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    /// <summary>"two hundred and fifty thousand", "one and a half million", "half a million".</summary>
    internal static decimal? Read(string text)
    {
        decimal total = 0, section = 0;
        var seen = false;
        var words = text.Replace('-', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at];
            if (word == "and" || (word is "a" or "an" && seen))
                continue;
            if (Small.TryGetValue(word, out var small))
                section += small;
            else if (!seen || word.Length < 5 || ScaleOf(word) is not { } scale)
                return null;
            else if (scale <= 100)
                section *= scale;
            else
                (total, section) = (total + section * scale, 0);
            seen = true;
        }

        return seen && words[^1] is not ("a" or "an" or "and") ? total + section : null;
    }
}
