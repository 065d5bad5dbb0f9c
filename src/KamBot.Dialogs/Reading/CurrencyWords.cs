namespace KamBot.Dialogs.Reading;

/// <summary>How people write currencies. A longer word wins over a shorter one inside it.</summary>
internal static class CurrencyWords
{
    private static readonly (string Currency, string[] Words)[] Table =
    [
        ("EUR", ["eur", "euro", "euros", "€", "欧元", "歐元", "欧"]),
        ("USD", ["usd", "us$", "us dollars", "us dollar", "美元", "美金", "美刀"]),
        ("CNY", ["cny", "rmb", "cn¥", "¥", "人民币", "人民幣", "元人民币", "元人民幣", "块", "块钱", "yuan"]),
        ("TWD", ["twd", "ntd", "nt$", "nt", "台币", "新台币", "臺幣", "元台币", "元新台币"]),
        ("HKD", ["hkd", "hk$", "港币", "港元", "港幣", "港纸", "蚊"]),
        ("JPY", ["jpy", "jp¥", "yen", "日元", "日圆", "日币"]),
        ("GBP", ["gbp", "£", "pound", "pounds", "英镑", "英鎊"]),
        ("CHF", ["chf", "francs", "瑞士法郎", "瑞郎"]),
        ("SGD", ["sgd", "s$", "新加坡元", "新币", "坡币"]),
        ("KRW", ["krw", "₩", "韩元", "韓元", "韩币"]),
        ("AUD", ["aud", "au$", "a$", "澳元"]),
        ("CAD", ["cad", "ca$", "c$", "加元"]),
        (Dollar, ["$", "dollar", "dollars", "刀"]),
        (Yuan, ["元", "圆", "元整", "圆整"]),
    ];

    internal const string Dollar = "$";
    internal const string Yuan = "元";

    private static readonly List<(string Word, string Currency)> LongestFirst = Table
        .SelectMany(row => row.Words.Select(word => (TextFolding.FoldHan(word), row.Currency)))
        .Distinct()
        .OrderByDescending(entry => entry.Item1.Length)
        .ToList();

    /// <summary>The currency word that stands first or last, and the text without it.</summary>
    internal static (string? Currency, string Left) Take(string folded)
    {
        foreach (var (word, currency) in LongestFirst)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && IsWhole(folded, word.Length, word[^1]))
                return (currency, folded[word.Length..].Trim());
            if (folded.EndsWith(word, StringComparison.Ordinal) && IsWhole(folded, folded.Length - word.Length - 1, word[0]))
                return (currency, folded[..^word.Length].Trim());
        }

        return (null, folded);
    }

    // "euro" must not be cut out of "europe"; beside a digit or the scale of "120keur" it may stand.
    private static bool IsWhole(string text, int beside, char edge) =>
        beside < 0 || beside >= text.Length || !char.IsAsciiLetter(edge) || !char.IsAsciiLetter(text[beside])
        || (text[beside] is 'k' or 'm' && beside > 0 && char.IsAsciiDigit(text[beside - 1]));
}
