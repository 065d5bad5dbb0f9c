using System.Text;

namespace KamBot.Dialogs.Reading;

/// <summary>Makes typed text comparable. The result is for comparing only and is never shown.</summary>
public static class TextFolding
{
    /// <summary>Longer input is cut here: a message is a sentence or two, and reading must stay cheap.</summary>
    public const int LongestText = 2_000;

    /// <summary>Half-width, lower case, one kind of punctuation, trimmed, single blanks. At most 2,000 characters.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder();
        foreach (var character in FoldEach(text))
        {
            if (character != ' ')
                folded.Append(character);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    /// <summary>As <see cref="Fold"/>, and Traditional command, choice and day characters become Simplified.</summary>
    public static string FoldHan(string text)
    {
        var folded = Fold(text);
        return string.Create(folded.Length, folded, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                target[i] = HanPairs.ToSimplified(source[i]);
        });
    }

    /// <summary>As <see cref="FoldHan"/> sign for sign and of any length: a place in the result is the same place in the text.</summary>
    public static string FoldSigns(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = HanPairs.ToSimplified(FoldOne(source[i]));
    });

    /// <summary>One character for one character, so that positions in the result are positions in the text.</summary>
    internal static string FoldEach(string text) =>
        string.Create(Math.Min(text.Length, LongestText), text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = FoldOne(source[i]);
        });

    internal static bool IsHan(char character) => character is (>= '\u4e00' and <= '\u9fff') or '〇';

    private static char FoldOne(char character) => character switch
    {
        >= '\uff01' and <= '\uff5e' => char.ToLowerInvariant((char)(character - 0xfee0)),
        '。' or '｡' => '.',
        '、' or '､' or '﹐' or '﹑' => ',',
        '「' or '」' or '『' or '』' or '“' or '”' or '„' or '《' or '》' => '"',
        '‘' or '’' or '‚' or '`' or '´' => '\'',
        '【' or '〔' or '〈' => '(',
        '】' or '〕' or '〉' => ')',
        '–' or '—' or '−' or '‐' or '‑' or '―' => '-',
        '～' or '〜' => '~',
        '￥' => '¥',
        '￡' => '£',
        '·' or '・' or '‧' => ' ',
        '\u200b' or '\ufeff' => ' ',
        _ when char.IsWhiteSpace(character) || char.IsControl(character) => ' ',
        _ => char.ToLowerInvariant(character),
    };
}
