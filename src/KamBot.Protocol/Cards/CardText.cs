using System.Buffers;
using System.Text;
using System.Text.Json;

namespace KamBot.Protocol.Cards;

/// <summary>Cards as plain indented text: for notifications, the terminal, and stories. Escaping for the words of people within cards.</summary>
public static class CardText
{
    private static readonly SearchValues<char> MarkdownSigns = SearchValues.Create("\\`*_[]<>~|#");

    /// <summary>Makes a person's words harmless where Markdown is rendered.</summary>
    public static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny(MarkdownSigns) < 0)
        {
            return words;
        }

        var escaped = new StringBuilder(words.Length + 8);
        foreach (var sign in words)
        {
            if (MarkdownSigns.Contains(sign))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>Writes the card as it goes over the wire into lines of text.</summary>
    public static string Render(JsonElement card) => throw new NotSupportedException(card.ToString());
}
