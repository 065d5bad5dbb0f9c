using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Dialogs.Languages;

/// <summary>The phrase books of all languages.</summary>
public sealed class PhraseBooks
{
    private readonly IReadOnlyDictionary<string, PhraseBook> _books;

    private PhraseBooks(IReadOnlyDictionary<string, PhraseBook> books) => _books = books;

    public IEnumerable<PhraseBook> All => _books.Values;

    public PhraseBook this[Language language] => _books[language.Tag];

    /// <summary>Reads one JSON object of key and text per language; English needs none. Throws where a file is not such an object.</summary>
    public static PhraseBooks Load(Func<Language, Stream?> open)
    {
        var books = new Dictionary<string, PhraseBook>();
        foreach (var language in Language.All)
        {
            using var file = open(language);
            var words = file is null ? [] : JsonSerializer.Deserialize(file, PhraseJson.Default.DictionaryStringString) ?? [];
            books[language.Tag] = new PhraseBook(language, words);
        }

        return new PhraseBooks(books);
    }
}

[JsonSourceGenerationOptions(ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class PhraseJson : JsonSerializerContext;
