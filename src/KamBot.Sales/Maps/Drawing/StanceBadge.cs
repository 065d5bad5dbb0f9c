namespace KamBot.Sales.Maps.Drawing;

/// <summary>The sign of a stance: shape and sign tell it even where colours do not. For us is round, against us stands on its tip.</summary>
internal static class StanceBadge
{
    public static void Draw(SvgWriter svg, Stance? stance, double x, double y, double size)
    {
        var style = MapLook.StyleOf(stance);
        var (shape, full, sign) = ($"shape shape-{style}", $"shape full-{style}", $"sign sign-{style}");
        svg.Open("g", ("class", "badge"), ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) scale({(size / 12).ToString("0.###", System.Globalization.CultureInfo.InvariantCulture)})"));
        switch (stance)
        {
            case Stance.Champion:
                svg.Empty("circle", ("class", full), ("r", 12)).Empty("path", ("class", sign), ("d", "M-8.5 0H-1.5M-5 -3.5V3.5M1.5 0H8.5M5 -3.5V3.5"));
                break;
            case Stance.Supportive:
                svg.Empty("circle", ("class", shape), ("r", 12)).Empty("path", ("class", sign), ("d", "M-5 0H5M0 -5V5"));
                break;
            case Stance.Neutral:
                svg.Empty("rect", ("class", shape), ("x", -11), ("y", -11), ("width", 22), ("height", 22), ("rx", 4))
                    .Empty("circle", ("class", sign), ("r", 4.2));
                break;
            case Stance.Sceptical:
                svg.Empty("path", ("class", shape), ("d", "M0 -13L13 0L0 13L-13 0Z")).Empty("path", ("class", sign), ("d", "M-5 0H5"));
                break;
            case Stance.Against:
                svg.Empty("path", ("class", full), ("d", "M0 -13.5L13.5 0L0 13.5L-13.5 0Z")).Empty("path", ("class", sign), ("d", "M-7.5 0H-1.5M1.5 0H7.5"));
                break;
            default:
                svg.Empty("circle", ("class", "shape shape-unknown"), ("r", 11.5))
                    .Empty("path", ("class", sign), ("d", "M-3.6 -2.6C-3.6 -7.4 3.6 -7.4 3.6 -2.8C3.6 0 0 -0.2 0 2.6M0 5.6V6"));
                break;
        }

        svg.Close("g");
    }
}
