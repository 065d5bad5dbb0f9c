using System.Text;
using System.Text.Unicode;

namespace KamBot.Sales.Files;

/// <summary>
/// Tells the encoding of a file by what is valid and what is frequent. Both Chinese encodings take nearly any pair of bytes; but the
/// usual characters lie in one block of each (level 1 of GB 2312, frequently used characters of Big5), and those blocks differ.
/// </summary>
internal static class EncodingGuess
{
    /// <summary>As much of the file is looked at; the rest is written like its beginning.</summary>
    private const int Looked = 256 * 1024;
    private const double UsualShare = 0.5;

    public static FileEncoding Of(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return FileEncoding.Utf16;
        }

        if (content is [0xEF, 0xBB, 0xBF, ..] || Utf8.IsValid(content))
        {
            return FileEncoding.Utf8;
        }

        var start = content[..Math.Min(content.Length, Looked)];
        var (gb, big5) = (IsValid(start, FileEncoding.Gb18030) ? GbShare(start) : 0, IsValid(start, FileEncoding.Big5) ? Big5Share(start) : 0);
        return Math.Max(gb, big5) < UsualShare ? FileEncoding.Windows1252
            : gb >= big5 ? FileEncoding.Gb18030 : FileEncoding.Big5;
    }

    /// <summary>Signs that cannot be read become U+FFFD, by which a row is found to be wrong.</summary>
    public static Encoding EncodingOf(FileEncoding encoding) => encoding switch
    {
        FileEncoding.Gb18030 => CodePage(54936, DecoderFallback.ReplacementFallback),
        FileEncoding.Big5 => CodePage(950, DecoderFallback.ReplacementFallback),
        FileEncoding.Windows1252 => CodePage(1252, DecoderFallback.ReplacementFallback),
        FileEncoding.Utf16 => Encoding.Unicode,
        _ => Encoding.UTF8,
    };

    private static Encoding CodePage(int number, DecoderFallback fallback) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, fallback)!;

    /// <summary>The last line may be cut in the middle of a sign, so it is left out where there are others.</summary>
    private static bool IsValid(ReadOnlySpan<byte> start, FileEncoding encoding)
    {
        var whole = start.LastIndexOf((byte)'\n') is > 0 and var end ? start[..end] : start;
        try
        {
            CodePage(encoding == FileEncoding.Big5 ? 950 : 54936, DecoderFallback.ExceptionFallback).GetCharCount(whole);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static double GbShare(ReadOnlySpan<byte> content) =>
        Share(content, (lead, trail) => lead is >= 0xB0 and <= 0xD7 && trail >= 0xA1);

    private static double Big5Share(ReadOnlySpan<byte> content) =>
        Share(content, (lead, trail) => lead is >= 0xA4 and <= 0xC6 && trail is (>= 0x40 and <= 0x7E) or >= 0xA1);

    /// <summary>The share of usual characters among all pairs of bytes that begin with a high one.</summary>
    private static double Share(ReadOnlySpan<byte> content, Func<byte, byte, bool> isUsual)
    {
        var (pairs, usual) = (0, 0);
        for (var at = 0; at + 1 < content.Length; at++)
        {
            if (content[at] < 0x80)
            {
                continue;
            }

            pairs++;
            usual += isUsual(content[at], content[at + 1]) ? 1 : 0;
            at++;
        }

        return pairs == 0 ? 0 : (double)usual / pairs;
    }
}
