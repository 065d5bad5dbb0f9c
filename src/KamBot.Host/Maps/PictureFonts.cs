using KamBot.Sales.Maps.Drawing;

namespace KamBot.Host.Maps;

/// <summary>Finds the host's fonts for both Chinese scripts, and looks whether they really have the signs.</summary>
internal static class PictureFonts
{
    private static readonly string[] _simplified =
        ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN", "Microsoft YaHei", "PingFang SC", "WenQuanYi Zen Hei"];

    private static readonly string[] _traditional =
        ["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Source Han Sans TW", "Microsoft JhengHei", "PingFang TC", "WenQuanYi Zen Hei"];

    /// <summary>Null where signs come out as empty boxes.</summary>
    public static MapPicture.Fonts? Find()
    {
        var installed = PictureRenderer.Families.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var simplified = _simplified.FirstOrDefault(installed.Contains) ?? "sans-serif";
        var traditional = _traditional.FirstOrDefault(installed.Contains) ?? simplified;
        return HasSign(simplified, "决") && HasSign(traditional, "決") ? new MapPicture.Fonts(simplified, traditional) : null;
    }

    /// <summary>
    /// True where the sign is drawn and is no box: a missing one comes out as a box with its number in it, whose left edge is one
    /// unbroken line. The signs looked at have none there.
    /// </summary>
    public static bool HasSign(string family, string sign)
    {
        var ink = PictureRenderer.Glyph(sign, family);
        var columns = Enumerable.Range(0, PictureRenderer.GlyphSize).Select(x => InkIn(ink, x)).ToList();
        var height = Enumerable.Range(0, PictureRenderer.GlyphSize).Count(y => Enumerable.Range(0, PictureRenderer.GlyphSize).Any(x => IsInk(ink, x, y)));
        return columns.FirstOrDefault(count => count > 0) is > 0 and var edge && edge < height * 0.6;
    }

    private static int InkIn(byte[] ink, int x) => Enumerable.Range(0, PictureRenderer.GlyphSize).Count(y => IsInk(ink, x, y));

    private static bool IsInk(byte[] ink, int x, int y) => ink[y * PictureRenderer.GlyphSize + x] < 128;
}
