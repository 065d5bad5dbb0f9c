using System.Collections.Frozen;

namespace KamBot.Dialogs.Reading;

/// <summary>All words of all three languages in one table: people mix them in one sentence.</summary>
internal static partial class DayWords
{
    /// <summary>Also ordinary words or names: they count only in company.</summary>
    private static readonly FrozenSet<string> WeakWords = ["sun", "sat", "mar", "may", "march"];

    private static readonly FrozenDictionary<string, DayWord> Words =
        Table([.. English, .. SimplifiedChinese, .. TraditionalChinese], word => word.Words);

    private static readonly FrozenDictionary<string, DayAlias> Aliases =
        Table([.. EnglishAliases, .. SimplifiedChineseAliases, .. TraditionalChineseAliases], alias => alias.Words);

    internal static readonly int LongestPhrase = Words.Keys.Concat(Aliases.Keys).Max(phrase => phrase.Split(' ').Length);

    internal static DayWord? Find(string phrase) => Words.GetValueOrDefault(phrase);

    internal static string? FindAlias(string phrase) => Aliases.GetValueOrDefault(phrase)?.ReadAs;

    internal static bool IsWeak(string phrase) => WeakWords.Contains(phrase);

    // The first list that knows a phrase decides.
    private static FrozenDictionary<string, T> Table<T>(List<T> entries, Func<T, string> words)
    {
        var table = new Dictionary<string, T>();
        foreach (var entry in entries)
        {
            foreach (var phrase in Split(words(entry)))
                table.TryAdd(phrase, entry);
        }

        return table.ToFrozenDictionary();
    }

    private static IEnumerable<string> Split(string words) =>
        words.Split(", ").Select(word => string.Join(' ', TextPieces.Of(word).Select(piece => piece.Text)));
}
