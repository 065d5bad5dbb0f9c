using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>The answers of a choice, each with its words in every language.</summary>
public sealed class Options<T> where T : struct, Enum
{
    private readonly IReadOnlyList<(T Value, string Stored, Phrase Phrase)> _options;

    internal Options(IReadOnlyList<(T Value, string Stored, Phrase Phrase)> options) => _options = options;

    public IEnumerable<Phrase> Phrases => _options.Select(option => option.Phrase);

    public T Value(string stored) =>
        _options.FirstOrDefault(option => option.Stored == stored) is { Phrase: not null } option
            ? option.Value
            : throw new FormatException($"'{stored}' is no {typeof(T).Name}.");

    public Phrase PhraseOf(T value) => _options.First(option => option.Value.Equals(value)).Phrase;

    public IReadOnlyList<string> Shown(PhraseBook book) => [.. _options.Select(option => book.Plain(option.Phrase))];

    public IReadOnlyList<(string Stored, string Shown)> Listed(PhraseBook book) =>
        [.. _options.Select(option => (option.Stored, book.Plain(option.Phrase)))];

    /// <summary>The stored form of the option that was meant: by its words in any language, its number, or nearly its words.</summary>
    public (string Stored, bool IsLoose)? Find(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        if (int.TryParse(said, out var number) && number >= 1 && number <= _options.Count)
        {
            return (_options[number - 1].Stored, false);
        }

        return Exactly(said, scope) is { } exact ? (exact, false) : Nearly(said, scope) is { } near ? (near, true) : null;
    }

    private string? Exactly(string said, AskScope scope)
    {
        foreach (var book in scope.ReadingBooks)
        {
            foreach (var option in _options)
            {
                if (book.FoldedSynonyms(option.Phrase).Contains(said)) return option.Stored;
            }
        }

        return _options.FirstOrDefault(option => option.Stored.Equals(said, StringComparison.OrdinalIgnoreCase)).Stored;
    }

    private string? Nearly(string said, AskScope scope)
    {
        var words = scope.ReadingBooks
            .SelectMany(book => _options.SelectMany(option => book.FoldedSynonyms(option.Phrase).Select(word => (option.Stored, Word: word))))
            .Where(word => SameNegation(word.Word, said))
            .ToList();
        return Only(words.Where(word => Likeness.IsTypoOf(word.Word, said)))
            ?? Only(words.Where(word => word.Word.Length > 1 && HasWords(said, word.Word)));
    }

    private static string? Only(IEnumerable<(string Stored, string Word)> found) =>
        found.Select(word => word.Stored).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>A slip of the pen is forgiven, a negation never: <c>没达成</c> is not nearly <c>达成</c>.</summary>
    private static bool SameNegation(string word, string said) => Negations(word) == Negations(said);

    private static int Negations(string text) =>
        text.Count(sign => "没不未非无冇".Contains(sign, StringComparison.Ordinal))
        + text.Split(' ').Count(word => word is "not" or "no" or "never" || word.EndsWith("n't", StringComparison.Ordinal));

    private static bool HasWords(string said, string word) =>
        said.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
        && (at == 0 || !char.IsAsciiLetter(said[at - 1]) || !char.IsAsciiLetter(word[0]))
        && (at + word.Length == said.Length || !char.IsAsciiLetter(said[at + word.Length]) || !char.IsAsciiLetter(word[^1]));
}

/// <summary>Makes options.</summary>
public static class Options
{
    /// <summary>Options named <paramref name="name"/>; the first synonym of each is shown.</summary>
    public static Options<T> Of<T>(string name, params IReadOnlyList<(T Value, string English)> options) where T : struct, Enum => new(
        [.. options.Select(option => (option.Value, option.Value.ToString(), new Phrase($"{name}.{Kebab(option.Value.ToString())}", option.English)))]);

    private static string Kebab(string name) => string.Concat(
        name.Select((sign, at) => char.IsUpper(sign) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(sign) : sign.ToString()));
}
