using System.Text.RegularExpressions;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Opportunities;

/// <summary>
/// What was said after <c>new opportunity</c>, taken apart: <c>boiler upgrade at Northwind EUR 320k by 1 September</c>. Each part is in
/// the speaker's own words, empty where nothing was said of it; the questions read them.
/// </summary>
internal sealed partial record SpokenDeal(string Name, string Value, string Expected)
{
    /// <summary>What leads to the customer, the amount or the day, and what follows a day.</summary>
    private static readonly Phrase Before = new("deal.words-before", "at|for|with|by|until|worth|over|of|due");
    private static readonly Phrase After = new("deal.words-after", "latest");

    /// <summary>An amount is three words at most: <c>320 thousand euros</c>.</summary>
    private const int MostWords = 3;
    private const string NoCurrency = "";

    /// <param name="words">What was said.</param>
    /// <param name="account">The name of the account that was recognised in it.</param>
    /// <param name="now">Now, where the speaker is.</param>
    /// <param name="books">All languages, the speaker's first: people mix them.</param>
    public static SpokenDeal Of(string words, string account, DateTimeOffset now, IReadOnlyList<PhraseBook> books)
    {
        var open = new StringCutter(words);
        var name = SpokenCall.NameParts(account).Select(open.Find).FirstOrDefault(found => found is not null);
        Take(open, name, books);
        var value = Take(open, FindValue(open.Blanked, books[0]), books);
        var expected = Take(open, FindDay(open.Blanked, now, books), books);
        return new SpokenDeal(SpokenCall.WithoutSmallWords(open.Rest, books), value, expected);
    }

    /// <summary>The first day that stands by itself: in 三號產線升級 the three belongs to the name.</summary>
    private static Range? FindDay(string text, DateTimeOffset now, IReadOnlyList<PhraseBook> books)
    {
        for (var from = 0; DayReader.Read(text[from..], now, books[0].Culture, DayPreference.Future) is { } day; from += day.Start + day.Length)
        {
            var (before, after) = (text[..(from + day.Start)], text[(from + day.Start + day.Length)..]);
            if ((before.Length == 0 || !char.IsLetterOrDigit(before[^1]) || Words(Before, books).Any(word => EndsWith(before, word)))
                && (after.Length == 0 || !char.IsLetterOrDigit(after[0])
                    || Words(After, books).Any(word => after.StartsWith(word, StringComparison.OrdinalIgnoreCase))))
            {
                return (from + day.Start)..(from + day.Start + day.Length);
            }
        }

        return null;
    }

    /// <summary>Takes the piece, and with it the small words beside it that only lead to it.</summary>
    private static string Take(StringCutter open, Range? piece, IReadOnlyList<PhraseBook> books)
    {
        if (piece is not { } range)
        {
            return "";
        }

        var (start, length) = range.GetOffsetAndLength(open.Blanked.Length);
        var (before, after) = (open.Blanked[..start].TrimEnd(), open.Blanked[(start + length)..]);
        if (Words(Before, books).FirstOrDefault(word => EndsWith(before, word)) is { } leading)
        {
            open.Take(before.Length - leading.Length, leading.Length);
        }

        if (Words(After, books).FirstOrDefault(word => after.StartsWith(word, StringComparison.OrdinalIgnoreCase)) is { } following)
        {
            open.Take(start + length, following.Length);
        }

        return open.Take(start, length);
    }

    private static IEnumerable<string> Words(Phrase phrase, IReadOnlyList<PhraseBook> books) =>
        SpokenCall.Words(phrase, books).OrderByDescending(word => word.Length);

    private static bool EndsWith(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (word[0] > '\u2e80' || text.Length == word.Length || text[^(word.Length + 1)] == ' ');

    /// <summary>The longest run of words that is an amount and names its currency: a bare number belongs to the name.</summary>
    private static Range? FindValue(string text, PhraseBook book)
    {
        var words = WordsOfText().Matches(text).ToList();
        for (var length = MostWords; length > 0; length--)
        {
            for (var at = 0; at + length <= words.Count; at++)
            {
                var run = words[at].Index..(words[at + length - 1].Index + words[at + length - 1].Length);
                if (MoneyReader.Read(text[run], book.Culture, NoCurrency) is { } money && money.Currency != NoCurrency)
                {
                    return run;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex WordsOfText();
}
