using KamBot.Sales.Relationships;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>The small marks on a card: power, closeness, trust, role, partner.</summary>
internal static class CardMarks
{
    /// <summary>How far the marks of closeness and of trust reach.</summary>
    public const double AxisWidth = 25;

    public static void Power(SvgWriter svg, PowerTrend? power, double x, double y)
    {
        var path = power switch
        {
            PowerTrend.Rising => "M0 -6L6.5 5H-6.5Z",
            PowerTrend.Fading => "M0 6L6.5 -5H-6.5Z",
            _ => null,
        };
        if (path is not null) svg.Empty("path", ("class", power is PowerTrend.Rising ? "rising" : "fall"), ("d", path), ("transform", At(x, y)));
    }

    public static void Closeness(SvgWriter svg, Trend? move, double x, double y) =>
        Axis(svg, "closeness", "M0 4.6C-7 0 -5 -5.4 -2 -4.6Q-0.6 -4.3 0 -2.8Q0.6 -4.3 2 -4.6C5 -5.4 7 0 0 4.6Z", move, x, y);

    public static void Trust(SvgWriter svg, Trend? move, double x, double y) =>
        Axis(svg, "trust", "M0 -5.4L4.8 -3.6V0C4.8 2.8 2.4 4.6 0 5.4C-2.4 4.6 -4.8 2.8 -4.8 0V-3.6Z", move, x, y);

    public static void Pill(SvgWriter svg, string words, string style, double x, double y, double width, double size)
    {
        svg.Empty("rect", ("class", style), ("x", x), ("y", y), ("width", width), ("height", size * 1.5), ("rx", size * 0.75));
        svg.Words("text", words, ("class", style + "-word"), ("x", x + width / 2), ("y", y + size * 1.11), ("font-size", size), ("text-anchor", "middle"));
    }

    private static void Axis(SvgWriter svg, string style, string icon, Trend? move, double x, double y)
    {
        svg.Open("g", ("class", style), ("transform", At(x, y)));
        svg.Empty("path", ("class", "icon"), ("d", icon));
        svg.Empty("path", ("class", move is null ? "move-unsaid" : "move"), ("d", move switch
        {
            Trend.Up => "M12 4.5V-4.5M8.6 -1.2L12 -4.8L15.4 -1.2",
            Trend.Down => "M12 -4.5V4.5M8.6 1.2L12 4.8L15.4 1.2",
            Trend.Same => "M8 0H16.5M13.4 -3.2L16.8 0L13.4 3.2",
            _ => "M9.6 -2.2C9.6 -5.6 14.6 -5.6 14.6 -2.2C14.6 -0.2 12 -0.4 12 1.8M12 4.2V4.6",
        }));
        svg.Close("g");
    }

    private static string At(double x, double y) => $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})";
}
