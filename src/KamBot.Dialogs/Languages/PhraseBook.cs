using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using KamBot.Dialogs.Reading;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Languages;

/// <summary>All phrases in one language. A phrase that is missing is said in English; the tests allow no gap.</summary>
public sealed class PhraseBook(Language language, IReadOnlyDictionary<string, string> words)
{
    // Choices are compared with every answer, and folding them costs more than comparing.
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _folded = new();

    public Language Language { get; } = language;

    public CultureInfo Culture => Language.Culture;

    /// <summary>The phrase as it stands, with all its synonyms and placeholders.</summary>
    public string Whole(Phrase phrase) =>
        words.TryGetValue(phrase.Key, out var text) ? text : phrase.English;

    /// <summary>The phrase to be shown where Markdown is rendered: people's words in it are escaped.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Fill(Shown(phrase), values, escape: true);

    /// <summary>The phrase for places that show text as it is: buttons, choices, labels.</summary>
    public string Plain(Phrase phrase, params ReadOnlySpan<(string Name, object? Value)> values) =>
        Fill(Shown(phrase), values, escape: false);

    /// <summary>Every word or group of words by which this phrase is recognised.</summary>
    public IEnumerable<string> Synonyms(Phrase phrase) =>
        Whole(phrase).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The <see cref="Synonyms"/> as they are compared: see <see cref="TextFolding.FoldHan"/>.</summary>
    public IReadOnlyList<string> FoldedSynonyms(Phrase phrase) =>
        _folded.GetOrAdd(phrase.Key, static (_, of) => [.. of.Book.Synonyms(of.Phrase).Select(TextFolding.FoldHan)], (Book: this, Phrase: phrase));

    private string Shown(Phrase phrase)
    {
        var whole = Whole(phrase);
        if (!whole.Contains('|', StringComparison.Ordinal))
        {
            return whole;
        }

        var depth = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            depth += whole[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (whole[i] == '|' && depth == 0)
            {
                return whole[..i].TrimEnd();
            }
        }

        return whole;
    }

    private string Fill(string text, ReadOnlySpan<(string Name, object? Value)> values, bool escape)
    {
        if (values.IsEmpty || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var filled = new StringBuilder(text.Length + 32);
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            filled.Append(rest[..open]);
            Append(filled, rest.Slice(open + 1, length - 1), values, escape);
            rest = rest[(open + length + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private void Append(
        StringBuilder filled, ReadOnlySpan<char> placeholder, ReadOnlySpan<(string Name, object? Value)> values, bool escape)
    {
        var bar = placeholder.IndexOf('|');
        var name = bar < 0 ? placeholder : placeholder[..bar];
        foreach (var (key, value) in values)
        {
            if (!name.SequenceEqual(key))
            {
                continue;
            }

            if (bar >= 0)
            {
                var forms = placeholder[(bar + 1)..].ToString().Split('|');
                filled.Append(forms[value is 1 ? 0 : forms.Length - 1]);
                return;
            }

            var text = value switch
            {
                null => "",
                Said said => said.Text,
                IFormattable number => number.ToString(null, Culture),
                _ => value.ToString() ?? "",
            };
            filled.Append(escape && value is not Said ? CardText.Escape(text) : text);
            return;
        }

        filled.Append('{').Append(placeholder).Append('}');
    }
}

/// <summary>Text that was composed by KamBot and is already safe where Markdown is rendered.</summary>
public sealed record Said(string Text);
