using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>Writes SVG elements. Every word and attribute is escaped here, so nobody's name can become markup.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    public SvgWriter Open(string element, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Begin(element, attributes);
        _text.Append('>');
        return this;
    }

    public SvgWriter Close(string element)
    {
        _text.Append("</").Append(element).Append(">\n");
        return this;
    }

    public SvgWriter Empty(string element, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Begin(element, attributes);
        _text.Append("/>\n");
        return this;
    }

    public SvgWriter Words(string element, string words, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        Begin(element, attributes);
        _text.Append('>').Append(Escape(words));
        return Close(element);
    }

    /// <summary>What this program wrote itself and is SVG already.</summary>
    public SvgWriter Written(string svg)
    {
        _text.Append(svg);
        return this;
    }

    public override string ToString() => _text.ToString();

    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>
    /// Without what XML does not allow (control signs, halves of pairs) and without signs that turn the direction of the text
    /// that follows: a name may be written from right to left, its neighbours may not be turned by it.
    /// </summary>
    public static string Clean(string words)
    {
        var clean = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r' or 0x2028 or 0x2029)
                clean.Append(' ');
            else if (!IsForbidden(rune.Value))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsForbidden(int sign) => sign is
        < ' ' or (>= 0x7F and <= 0x9F) or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFE or 0xFFFF or 0xFFFD;

    private void Begin(string element, ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        _text.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is null) continue;
            var text = value is double number ? Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
            _text.Append(' ').Append(name).Append("=\"").Append(Escape(text)).Append('"');
        }
    }

    private static string Escape(string words) => Clean(words)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);
}
