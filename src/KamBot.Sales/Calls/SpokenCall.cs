using System.Globalization;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;

namespace KamBot.Sales.Calls;

/// <summary>
/// What was said after <c>log call</c> or <c>plan call</c>, taken apart: <c>Huawei 张总 tomorrow follow-up price list</c>. Each part is
/// in the speaker's own words, empty where nothing was said of it; the questions read them.
/// </summary>
public sealed record SpokenCall(string Account, string People, string When, string Rest)
{
    public static readonly Phrase SmallWords = new(
        "call.small-words", "with|at|from|for|to|about|and");

    private static readonly char[] Edges = [' ', ',', '，', '.', '。', ';', '；', ':', '：', '-', '–', '、', '(', ')', '（', '）'];

    /// <param name="words">What was said.</param>
    /// <param name="account">The name of the account that was recognised, else null: then what stands first is its name.</param>
    /// <param name="people">Names of the account's people.</param>
    /// <param name="now">Now, where the speaker is.</param>
    /// <param name="books">All languages, the speaker's first: people mix them.</param>
    /// <param name="preference">Whether the call was or will be.</param>
    public static SpokenCall Of(
        string words, string? account, IEnumerable<string> people, DateTimeOffset now, IReadOnlyList<PhraseBook> books, DayPreference preference)
    {
        var open = new StringCutter(words);
        var accountAt = account is null ? null : NameParts(account).Select(open.Take).FirstOrDefault(cut => cut is not null);
        var named = new List<string>();
        foreach (var person in people)
        {
            named.AddRange(NameParts(person).Select(open.Take).OfType<string>().Take(1));
        }

        while (CourtesyName.Find(open.Folded) is { Length: > 0 } courtesy)
        {
            named.Add(open.Take(courtesy.Start, courtesy.Length));
        }

        var when = TakeWhen(open, now, books[0].Culture, preference);
        if (when.Length == 0 && preference == DayPreference.Past && IsJustNow(open.Rest, books)) when = open.TakeRest();
        var first = account is not null ? accountAt ?? ""
            : AccountName(open.TakeBeforeFirstCut(), books) is { Length: > 0 } before ? before
            : AccountName(open.TakeRest(), books);
        return new SpokenCall(first, string.Join(", ", named), when, WithoutSmallWords(open.Rest, books));
    }

    /// <summary>
    /// The first day on the call's own side of now. What was is not yet over tomorrow: a later day belongs to a promise and stays with
    /// it.
    /// </summary>
    private static string TakeWhen(StringCutter open, DateTimeOffset now, CultureInfo culture, DayPreference preference)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var from = 0;
        while (DayReader.Read(open.Blanked[from..], now, culture, preference) is { } found)
        {
            if (preference == DayPreference.Future ? found.Day >= today
                : found.Day < today || (found.Day == today && !(found.Time > TimeOnly.FromDateTime(now.DateTime))))
            {
                return open.Take(from + found.Start, found.Length);
            }

            from += found.Start + found.Length;
        }

        return "";
    }

    /// <summary>Only where nothing else is left: within a sentence the same words tell a story.</summary>
    private static bool IsJustNow(string rest, IReadOnlyList<PhraseBook> books) =>
        Words(QuestionPhrases.JustNow, books).Any(word => TextFolding.FoldHan(word) == TextFolding.FoldHan(rest.Trim(Edges)));

    /// <summary>How a name may be said, the whole first: its first word; of a Chinese name its beginning, of two signs at least.</summary>
    internal static IEnumerable<string> NameParts(string name)
    {
        var han = name.TakeWhile(IsHan).Count();
        return
        [
            name,
            .. name.Split(' ') is [{ Length: >= 3 } first, _, ..] ? [first] : Array.Empty<string>(),
            .. Enumerable.Range(2, Math.Max(0, han - 2)).Reverse().Select(length => name[..length]),
        ];
    }

    internal static string WithoutSmallWords(string text, IReadOnlyList<PhraseBook> books)
    {
        var small = Words(SmallWords, books);
        return Trim(text, small, small);
    }

    /// <summary>A company may be called 和记 or On Line: only what no name begins or ends with is taken away.</summary>
    private static string AccountName(string text, IReadOnlyList<PhraseBook> books)
    {
        var small = Words(SmallWords, books).Where(word => !IsHan(word[0])).ToList();
        return Trim(text, small, [.. small, .. Words(CommitmentsQuestion.DayJoints, books).Where(word => !IsHan(word[0]))]);
    }

    internal static List<string> Words(Phrase phrase, IReadOnlyList<PhraseBook> books) => [.. books.SelectMany(book => book.Synonyms(phrase))];

    private static string Trim(string text, List<string> before, List<string> after)
    {
        var trimmed = text.Trim(Edges);
        for (var last = ""; last != trimmed;)
        {
            last = trimmed;
            trimmed = before.Aggregate(trimmed, (left, word) => Without(left, word, isBefore: true));
            trimmed = after.Aggregate(trimmed, (left, word) => Without(left, word, isBefore: false));
        }

        return trimmed;
    }

    private static string Without(string text, string word, bool isBefore)
    {
        if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var gap = IsHan(word[0]) ? "" : " ";
        return isBefore && text.StartsWith(word + gap, StringComparison.OrdinalIgnoreCase) ? text[word.Length..].Trim(Edges)
            : !isBefore && text.EndsWith(gap + word, StringComparison.OrdinalIgnoreCase) ? text[..^word.Length].Trim(Edges)
            : text;
    }

    private static bool IsHan(char sign) => sign > '\u2e80';
}
