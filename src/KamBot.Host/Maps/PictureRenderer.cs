using System.Text;
using ImageMagick;

namespace KamBot.Host.Maps;

/// <summary>Makes a PNG of an SVG with ImageMagick's librsvg. The SVG is always our own; it names no file and no address.</summary>
internal static class PictureRenderer
{
    /// <summary>What Teams takes.</summary>
    public const int MostBytes = 1024 * 1024;

    public static byte[] Render(string svg)
    {
        using var image = new MagickImage(Encoding.UTF8.GetBytes(svg), new MagickReadSettings { Format = MagickFormat.Svg });
        image.Strip();
        image.Settings.SetDefine(MagickFormat.Png, "compression-level", "9");
        var png = image.ToByteArray(MagickFormat.Png);
        if (png.Length <= MostBytes) return png;
        image.Quantize(new QuantizeSettings { Colors = 256 });
        return image.ToByteArray(MagickFormat.Png8);
    }

    /// <summary>The width and height of <see cref="Glyph"/>.</summary>
    public const int GlyphSize = 48;

    /// <summary>The pixels of one sign drawn alone, one byte each, row by row.</summary>
    public static byte[] Glyph(string sign, string family)
    {
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"48\" height=\"48\"><rect width=\"48\" height=\"48\" fill=\"#fff\"/>"
            + $"<text x=\"4\" y=\"38\" font-size=\"36\" font-family=\"'{family}',sans-serif\">{sign}</text></svg>";
        using var image = new MagickImage(Encoding.UTF8.GetBytes(svg), new MagickReadSettings { Format = MagickFormat.Svg });
        return image.ToByteArray(MagickFormat.Gray);
    }

    public static IReadOnlyCollection<string> Families => [.. MagickNET.FontFamilies];
}
