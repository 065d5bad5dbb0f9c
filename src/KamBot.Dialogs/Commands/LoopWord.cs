using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Commands;

/// <summary>What can be said to every question of every flow.</summary>
public enum LoopWord
{
    Back,
    Skip,
    DontKnow,
    Later,
    Why,
    Help,
    Stop,
    Undo,
    Keep,
    AsForm,
    OneByOne,
    Save,
    Change,
}

/// <summary>The words for each <see cref="LoopWord"/>, in all languages at once: people mix them.</summary>
public sealed class LoopWords
{
    public static readonly IReadOnlyDictionary<LoopWord, Phrase> Phrases = new Dictionary<LoopWord, Phrase>
    {
        [LoopWord.Back] = new("loop.back", "back|go back|previous"),
        [LoopWord.Skip] = new("loop.skip", "skip|skip it|pass|next|no answer|none"),
        [LoopWord.DontKnow] = new("loop.dont-know", "don’t know|don't know|dont know|no idea|not sure|i don't know|i don’t know|dunno"),
        [LoopWord.Later] = new("loop.later", "later|not now|pause"),
        [LoopWord.Why] = new("loop.why", "why|why?|why do you ask|why do you ask?|help me choose|what do they mean"),
        [LoopWord.Help] = new("loop.help", "help|?|help me|what can you do"),
        [LoopWord.Stop] = new("loop.stop", "stop|cancel|quit|abort|exit|never mind"),
        [LoopWord.Undo] = new("loop.undo", "undo|take it back|take back"),
        [LoopWord.Keep] = new("loop.keep", "keep|keep it|same as before|still so|still the same|still true"),
        [LoopWord.AsForm] = new("loop.as-form", "as a form|form|show the form"),
        [LoopWord.OneByOne] = new("loop.one-by-one", "one by one|in chat|ask me"),
        [LoopWord.Save] = new("loop.save", "save|yes|ok|okay|correct|that’s right|looks good|done"),
        [LoopWord.Change] = new("loop.change", "change|edit"),
    };

    private readonly Dictionary<string, LoopWord> _words = [];

    public LoopWords(PhraseBooks books)
    {
        foreach (var (word, phrase) in Phrases)
        {
            foreach (var synonym in books.All.SelectMany(book => book.Synonyms(phrase)))
            {
                _words.TryAdd(TextFolding.FoldHan(synonym), word);
            }
        }
    }

    /// <summary>The word that was said and nothing else; null for anything longer.</summary>
    public LoopWord? Find(string text) =>
        text.Length <= 40 && _words.TryGetValue(TextFolding.FoldHan(text), out var word) ? word : null;

    /// <summary>What follows a word such as <i>change</i>, folded; null where the text does not begin with it.</summary>
    public string? After(LoopWord word, string text)
    {
        var said = TextFolding.FoldHan(text);
        return _words.Where(pair => pair.Value == word && said.StartsWith(pair.Key, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Key.Length)
            .Select(pair => said[pair.Key.Length..].Trim())
            .FirstOrDefault();
    }
}
