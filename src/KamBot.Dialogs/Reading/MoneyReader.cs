using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>An amount and its ISO 4217 code.</summary>
public readonly record struct Money(decimal Amount, string Currency);

/// <summary>Reads a text that is one amount of money: EUR 120k, ¥30万, NT$3,000,000, 5000美元.</summary>
public static class MoneyReader
{
    private static readonly string[] Around =
        ["about", "around", "approx", "approximately", "roughly", "ca", "circa", "~", "约", "大约", "大概", "差不多", "左右", "上下"];

    /// <summary>
    /// Null when the text is no amount, is negative or names two currencies. $ and 元 are the default currency where it
    /// is a dollar or a yuan; ¥ is CNY, because yen are written out here.
    /// </summary>
    public static Money? Read(string text, CultureInfo culture, string defaultCurrency)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var folded = WithoutAround(TextFolding.FoldHan(text).TrimEnd('.', '!', ','));
        var (currency, rest) = CurrencyWords.Take(folded);
        rest = WithoutAround(rest);
        if (currency is not null && CurrencyWords.Take(rest) is ({ } second, var bare))
        {
            // "$5000 USD" names one currency twice.
            if (Resolve(second, culture, Resolve(currency, culture, second)) != Resolve(currency, culture, second))
                return null;
            (currency, rest) = (currency is CurrencyWords.Dollar or CurrencyWords.Yuan ? second : currency, bare);
        }

        return NumberReader.Read(rest, culture) is { } amount and >= 0
            ? new Money(amount, Resolve(currency, culture, defaultCurrency)) : null;
    }

    private static string Resolve(string? currency, CultureInfo culture, string defaultCurrency) => currency switch
    {
        null => defaultCurrency,
        CurrencyWords.Dollar => defaultCurrency is "USD" or "HKD" or "TWD" or "SGD" or "AUD" or "CAD" ? defaultCurrency : "USD",
        CurrencyWords.Yuan when defaultCurrency is "CNY" or "TWD" or "HKD" or "SGD" => defaultCurrency,
        CurrencyWords.Yuan => IsTraditional(culture) ? "TWD" : "CNY",
        _ => currency,
    };

    private static bool IsTraditional(CultureInfo culture) =>
        culture.Name.Contains("Hant", StringComparison.Ordinal) || culture.Name is "zh-TW" or "zh-HK" or "zh-MO";

    private static string WithoutAround(string text)
    {
        foreach (var word in Around)
        {
            var latin = char.IsAsciiLetter(word[0]);
            if (text.StartsWith(latin ? word + " " : word, StringComparison.Ordinal))
                return text[word.Length..].Trim();
            if (text.StartsWith(word + ". ", StringComparison.Ordinal))
                return text[(word.Length + 1)..].Trim();
            if (!latin && text.EndsWith(word, StringComparison.Ordinal))
                return text[..^word.Length].Trim();
        }

        return text;
    }
}
