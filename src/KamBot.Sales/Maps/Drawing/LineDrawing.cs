using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>The lines that are no reporting lines: influence as a bent arrow, conflict as a zigzag with a flash.</summary>
internal static class LineDrawing
{
    private const double Gap = 3;
    private const double Bend = 0.16;

    public static void Draw(SvgWriter svg, MapLine line, Box from, Box to)
    {
        var isConflict = line.Kind == LineKind.Conflict;
        var style = isConflict ? "conflict" : "influence";
        var wire = "wire " + style + (line.Strength.Value == LineStrength.Strong ? $" {style}-strong" : "");
        var under = line.Strength.IsNew ? "under under-new" : "under";
        svg.Open("g", ("class", style + "-line" + MapLook.FadeOf(line.Strength.Confidence)), ("data-from", line.From), ("data-to", line.To));
        if (isConflict)
            Conflict(svg, Edge(from, to.Middle), Edge(to, from.Middle), wire, under);
        else
            Influence(svg, from, to, wire, under, line.Strength.Value == LineStrength.Strong ? 15 : 11);
        svg.Close("g");
    }

    private static void Influence(SvgWriter svg, Box from, Box to, string wire, string under, double head)
    {
        var (a, b) = (from.Middle, to.Middle);
        var control = new Spot((a.X + b.X) / 2 - (b.Y - a.Y) * Bend, (a.Y + b.Y) / 2 + (b.X - a.X) * Bend);
        var (start, tip) = (Edge(from, control), Edge(to, control));
        var (dx, dy) = Direction(control, tip);
        var neck = new Spot(tip.X - dx * head * 0.8, tip.Y - dy * head * 0.8);
        var path = $"M{At(start)}Q{At(control)} {At(neck)}";
        svg.Empty("path", ("class", under), ("d", path)).Empty("path", ("class", wire), ("d", path));
        svg.Empty("path", ("class", "influence-head"), ("d",
            $"M{At(tip)}L{At(new Spot(tip.X - dx * head - dy * head * 0.5, tip.Y - dy * head + dx * head * 0.5))}"
            + $"L{At(new Spot(tip.X - dx * head + dy * head * 0.5, tip.Y - dy * head - dx * head * 0.5))}Z"));
    }

    private static void Conflict(SvgWriter svg, Spot start, Spot end, string wire, string under)
    {
        var (dx, dy) = Direction(start, end);
        var length = Math.Sqrt(Math.Pow(end.X - start.X, 2) + Math.Pow(end.Y - start.Y, 2));
        var steps = Math.Max(2, (int)(length / 9));
        var path = new StringBuilder($"M{At(start)}");
        for (var i = 1; i < steps; i++)
        {
            var (along, aside) = (length * i / steps, i % 2 == 0 ? -4.5 : 4.5);
            path.Append('L').Append(At(new Spot(start.X + dx * along - dy * aside, start.Y + dy * along + dx * aside)));
        }

        path.Append('L').Append(At(end));
        svg.Empty("path", ("class", under), ("d", path)).Empty("path", ("class", wire), ("d", path));
        Flash(svg, (start.X + end.X) / 2, (start.Y + end.Y) / 2);
    }

    public static void Flash(SvgWriter svg, double x, double y) => svg
        .Open("g", ("class", "flash"), ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})"))
        .Empty("circle", ("class", "disc"), ("r", 10)).Empty("path", ("class", "bolt"), ("d", "M1.8 -7L-4.4 1.2H-0.4L-1.8 7L4.4 -1.6H0.4Z"))
        .Close("g");

    /// <summary>Where the way from the middle of the box to the spot leaves the box.</summary>
    private static Spot Edge(Box box, Spot towards)
    {
        var middle = box.Middle;
        var (dx, dy) = (towards.X - middle.X, towards.Y - middle.Y);
        if (dx == 0 && dy == 0) return middle;
        var scale = Math.Min(
            dx == 0 ? double.MaxValue : (box.Width / 2 + Gap) / Math.Abs(dx), dy == 0 ? double.MaxValue : (box.Height / 2 + Gap) / Math.Abs(dy));
        return new Spot(middle.X + dx * scale, middle.Y + dy * scale);
    }

    private static (double X, double Y) Direction(Spot from, Spot to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(0.001, Math.Sqrt(dx * dx + dy * dy));
        return (dx / length, dy / length);
    }

    private static string At(Spot spot) => string.Create(CultureInfo.InvariantCulture, $"{SvgWriter.Number(spot.X)} {SvgWriter.Number(spot.Y)}");
}
