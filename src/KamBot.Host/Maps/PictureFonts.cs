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
        return HasSigns(simplified, "决", "门") && HasSigns(traditional, "決", "門") ? new MapPicture.Fonts(simplified, traditional) : null;
    }

    /// <summary>Two different signs that look the same are two empty boxes; a sign like a blank is none.</summary>
    public static bool HasSigns(string family, string one, string other)
    {
        var (first, second, blank) = (PictureRenderer.Glyph(one, family), PictureRenderer.Glyph(other, family), PictureRenderer.Glyph(" ", family));
        return !first.AsSpan().SequenceEqual(second) && !first.AsSpan().SequenceEqual(blank) && !second.AsSpan().SequenceEqual(blank);
    }
}
