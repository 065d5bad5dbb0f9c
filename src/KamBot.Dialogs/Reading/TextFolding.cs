namespace KamBot.Dialogs.Reading;

/// <summary>Makes typed text comparable. The result is for comparing only and is never shown.</summary>
public static class TextFolding
{
    /// <summary>Longer input is cut here: a message is a sentence or two, and reading must stay cheap.</summary>
    public const int LongestText = 2_000;

    private const int MostOnStack = 256;

    /// <summary>Half-width, lower case, one kind of punctuation, trimmed, single blanks. At most 2,000 characters.</summary>
    public static string Fold(string text) => Fold(text, toSimplified: false);

    /// <summary>As <see cref="Fold(string)"/>, and Traditional command, choice and day characters become Simplified.</summary>
    public static string FoldHan(string text) => Fold(text, toSimplified: true);

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

    private static string Fold(string text, bool toSimplified)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (length, end) = (Math.Min(text.Length, LongestText), 0);
        var folded = length <= MostOnStack ? stackalloc char[length] : new char[length];
        foreach (var sign in text.AsSpan(0, length))
        {
            var one = FoldOne(sign);
            if (one == ' ' && (end == 0 || folded[end - 1] == ' ')) continue;
            folded[end++] = toSimplified ? HanPairs.ToSimplified(one) : one;
        }

        var kept = folded[..end].TrimEnd(' ');
        return kept.SequenceEqual(text) ? text : kept.ToString();
    }

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
