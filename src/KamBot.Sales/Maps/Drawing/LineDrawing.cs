using System.Globalization;
using System.Text;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>
/// The lines that are no reporting lines: influence as a bent arrow, conflict as a zigzag with a flash. Each bends to the side where it runs
/// behind the fewest cards.
/// </summary>
internal static class LineDrawing
{
    private const double Gap = 3;
    private const int Steps = 24;

    private static readonly double[] Bends = [0.12, -0.12, 0.3, -0.3];

    public static void Draw(SvgWriter svg, MapLine line, Box from, Box to, IReadOnlyList<Box> others)
    {
        var isConflict = line.Kind == LineKind.Conflict;
        var isStrong = line.Strength.Value == LineStrength.Strong;
        var style = isConflict ? "conflict" : "influence";
        var (wire, under) = ($"wire {style}{(isStrong ? $" {style}-strong" : "")}", line.Strength.IsNew ? "under under-new" : "under");
        svg.Open("g", ("class", style + "-line" + MapLook.FadeOf(line.Strength.Confidence)), ("data-from", line.From), ("data-to", line.To));
        var curve = Bends.Select(bend => Curve.Between(from, to, bend)).MinBy(each => each.Behind(others))!;
        if (isConflict)
            Conflict(svg, curve, wire, under);
        else
            Influence(svg, curve, wire, under, isStrong ? 15 : 11);
        svg.Close("g");
    }

    public static void Flash(SvgWriter svg, double x, double y) => svg
        .Open("g", ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})"))
        .Empty("circle", ("class", "disc"), ("r", 10)).Empty("path", ("class", "bolt"), ("d", "M1.8 -7L-4.4 1.2H-0.4L-1.8 7L4.4 -1.6H0.4Z"))
        .Close("g");

    private static void Influence(SvgWriter svg, Curve curve, string wire, string under, double head)
    {
        var tip = curve.End;
        var (dx, dy) = Direction(curve.Control, tip);
        var path = $"M{At(curve.Start)}Q{At(curve.Control)} {At(new Spot(tip.X - dx * head * 0.8, tip.Y - dy * head * 0.8))}";
        svg.Empty("path", ("class", under), ("d", path)).Empty("path", ("class", wire), ("d", path));
        svg.Empty("path", ("class", "influence-head"), ("d",
            $"M{At(tip)}L{At(new Spot(tip.X - dx * head - dy * head * 0.5, tip.Y - dy * head + dx * head * 0.5))}"
            + $"L{At(new Spot(tip.X - dx * head + dy * head * 0.5, tip.Y - dy * head - dx * head * 0.5))}Z"));
    }

    private static void Conflict(SvgWriter svg, Curve curve, string wire, string under)
    {
        var steps = Math.Max(4, (int)(curve.Length / 9));
        var path = new StringBuilder($"M{At(curve.Start)}");
        for (var i = 1; i < steps; i++)
        {
            var (before, here, aside) = (curve.PointAt((i - 0.5) / steps), curve.PointAt((double)i / steps), i % 2 == 0 ? -4.5 : 4.5);
            var (dx, dy) = Direction(before, here);
            path.Append('L').Append(At(new Spot(here.X - dy * aside, here.Y + dx * aside)));
        }

        path.Append('L').Append(At(curve.End));
        svg.Empty("path", ("class", under), ("d", path)).Empty("path", ("class", wire), ("d", path));
        var middle = curve.PointAt(0.5);
        Flash(svg, middle.X, middle.Y);
    }

    private static (double X, double Y) Direction(Spot from, Spot to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Max(0.001, Math.Sqrt(dx * dx + dy * dy));
        return (dx / length, dy / length);
    }

    private static string At(Spot spot) => string.Create(CultureInfo.InvariantCulture, $"{SvgWriter.Number(spot.X)} {SvgWriter.Number(spot.Y)}");

    /// <summary>A quadratic curve from the edge of one box to the edge of another.</summary>
    private sealed record Curve(Spot Start, Spot Control, Spot End)
    {
        public double Length => Math.Sqrt(Math.Pow(End.X - Start.X, 2) + Math.Pow(End.Y - Start.Y, 2)) * 1.04;

        public static Curve Between(Box from, Box to, double bend)
        {
            var (a, b) = (from.Middle, to.Middle);
            var control = new Spot((a.X + b.X) / 2 - (b.Y - a.Y) * bend, (a.Y + b.Y) / 2 + (b.X - a.X) * bend);
            return new Curve(Edge(from, control), control, Edge(to, control));
        }

        public int Behind(IReadOnlyList<Box> boxes) => Enumerable.Range(1, Steps - 1).Count(step =>
            PointAt((double)step / Steps) is var spot && boxes.Any(box =>
                spot.X > box.X && spot.X < box.X + box.Width && spot.Y > box.Y && spot.Y < box.Y + box.Height));

        public Spot PointAt(double part) => new(
            Mix(Start.X, Control.X, End.X, part), Mix(Start.Y, Control.Y, End.Y, part));

        private static double Mix(double start, double control, double end, double part) =>
            (1 - part) * (1 - part) * start + 2 * part * (1 - part) * control + part * part * end;

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
    }
}
