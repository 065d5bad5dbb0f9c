using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Questions;

/// <summary>The answers of a choice, each with its words in every language.</summary>
public sealed class Options<T> where T : struct, Enum
{
    private readonly OptionList _options;

    internal Options(OptionList options) => _options = options;

    public IEnumerable<Phrase> Phrases => _options.Phrases;

    public T Value(string stored) =>
        _options.Contains(stored) ? Enum.Parse<T>(stored) : throw new FormatException($"'{stored}' is no {typeof(T).Name}.");

    public Phrase PhraseOf(T value) => _options.PhraseOf(value.ToString());

    public IReadOnlyList<string> Shown(PhraseBook book) => _options.Shown(book);

    public IReadOnlyList<(string Stored, string Shown)> Listed(PhraseBook book) => _options.Listed(book);

    /// <summary>The stored form of the option that was meant: by its words in any language, its number, or nearly its words.</summary>
    public (string Stored, bool IsLoose)? Find(string text, AskScope scope) => _options.Find(text, scope);
}

/// <summary>The same without the type of its values: what is generic is compiled anew for each of them, at every start.</summary>
internal sealed class OptionList(IReadOnlyList<Option> options)
{
    public IEnumerable<Phrase> Phrases => options.Select(option => option.Phrase);

    public bool Contains(string stored) => options.Any(option => option.Stored == stored);

    public Phrase PhraseOf(string stored) => options.First(option => option.Stored == stored).Phrase;

    public IReadOnlyList<string> Shown(PhraseBook book) => [.. options.Select(option => book.Plain(option.Phrase))];

    public IReadOnlyList<(string Stored, string Shown)> Listed(PhraseBook book) =>
        [.. options.Select(option => (option.Stored, book.Plain(option.Phrase)))];

    public (string Stored, bool IsLoose)? Find(string text, AskScope scope)
    {
        var said = TextFolding.FoldHan(text);
        if (int.TryParse(said, out var number) && number >= 1 && number <= options.Count)
        {
            return (options[number - 1].Stored, false);
        }

        return Exactly(said, scope) is { } exact ? (exact, false) : Nearly(said, scope) is { } near ? (near, true) : null;
    }

    private string? Exactly(string said, AskScope scope)
    {
        foreach (var book in scope.ReadingBooks)
        {
            foreach (var option in options)
            {
                if (book.FoldedSynonyms(option.Phrase).Contains(said)) return option.Stored;
            }
        }

        return options.FirstOrDefault(option => option.Stored.Equals(said, StringComparison.OrdinalIgnoreCase))?.Stored;
    }

    private string? Nearly(string said, AskScope scope)
    {
        var words = scope.ReadingBooks
            .SelectMany(book => options.SelectMany(option => book.FoldedSynonyms(option.Phrase).Select(word => (option.Stored, Word: word))))
            .ToList();
        return Only(words.Where(word => Likeness.IsTypoOf(word.Word, said) && SameNegation(word.Word, said)))
            ?? Only(words.Where(word => word.Word.Length > 1 && HasWords(said, word.Word) && SameNegation(word.Word, said)));
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

internal sealed record Option(string Stored, Phrase Phrase);

/// <summary>Makes options.</summary>
public static class Options
{
    /// <summary>Options named <paramref name="name"/>; the first synonym of each is shown.</summary>
    public static Options<T> Of<T>(string name, params ReadOnlySpan<(T Value, string English)> options) where T : struct, Enum
    {
        var list = new Option[options.Length];
        for (var i = 0; i < options.Length; i++) list[i] = Named(name, options[i].Value.ToString(), options[i].English);
        return new Options<T>(new OptionList(list));
    }

    private static Option Named(string name, string stored, string english) => new(stored, new Phrase($"{name}.{Kebab(stored)}", english));

    private static string Kebab(string name) => string.Concat(
        name.Select((sign, at) => char.IsUpper(sign) ? (at == 0 ? "" : "-") + char.ToLowerInvariant(sign) : sign.ToString()));
}
