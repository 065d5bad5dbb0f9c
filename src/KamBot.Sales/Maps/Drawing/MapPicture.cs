using System.Globalization;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>
/// The whole picture for the chat: title, map, legend. At most 1024 × 1024, and upright rather than wide, because a phone shows it
/// 360 wide.
/// </summary>
public static class MapPicture
{
    private const double Largest = 1024;
    private const double Margin = 18;
    private const double LargestScale = 2.4;

    /// <summary>How large the cards come out; compares placements of the same map.</summary>
    public static double Worth(RelationshipMap map, MapPlacement placement, PhraseBook book, int hidden) => Sheet.Fit(map, placement, book, hidden).Worth;

    /// <summary>The families by which the host draws simplified and traditional signs.</summary>
    public sealed record Fonts(string Simplified, string Traditional);

    /// <summary>The picture as SVG. <paramref name="hidden"/>: how many people it leaves out.</summary>
    public static string Draw(
        RelationshipMap map, MapPlacement placement, CardForm form, PhraseBook book, bool isDark, Fonts fonts, int hidden)
    {
        var body = MapBody.Draw(map, placement, form, book, isLive: false);
        var sheet = Sheet.Fit(map, placement, book, hidden);
        var svg = new SvgWriter();
        svg.Open(
            "svg", ("xmlns", "http://www.w3.org/2000/svg"), ("lang", book.Language.Tag),
            ("width", Math.Round(sheet.Width)), ("height", Math.Round(sheet.Height)), ("viewBox", $"0 0 {SvgWriter.Number(Math.Round(sheet.Width))} {SvgWriter.Number(Math.Round(sheet.Height))}"));
        svg.Written($"<style>{MapColours.Styles(isDark)}{FontStyles(book.Language, fonts)}</style>\n");
        svg.Empty("rect", ("class", "ground"), ("width", "100%"), ("height", "100%"));
        Head(svg, map, book, sheet);
        svg.Open("g", ("transform", Place((sheet.Width - placement.Width * sheet.Scale) / 2, sheet.HeadHeight, sheet.Scale)));
        svg.Written(body).Close("g");
        Foot(svg, book, sheet, hidden);
        return svg.Close("svg").ToString();
    }

    private static void Head(SvgWriter svg, RelationshipMap map, PhraseBook book, Sheet sheet)
    {
        var title = map.Opportunity is { } deal ? $"{map.Account.Name} · {deal.Name}" : map.Account.Name;
        var fitted = FittedText.OneLine(title, sheet.Width - 2 * Margin, sheet.TitleSize, isBold: true);
        svg.Words("text", fitted, ("class", "heading" + MapLook.ScriptOf(title)), ("x", Margin), ("y", Margin + sheet.TitleSize * 0.8), ("font-size", sheet.TitleSize));
        svg.Words(
            "text", $"{book.Plain(MapDrawingPhrases.Title)} · {DayOf(map.At, book.Language)}", ("class", "subtle"),
            ("x", Margin), ("y", Margin + sheet.TitleSize * 0.8 + sheet.SmallSize * 1.45), ("font-size", sheet.SmallSize));
        if (map.People.Count == 0)
            svg.Words("text", book.Plain(MapDrawingPhrases.NobodyYet), ("x", Margin), ("y", sheet.HeadHeight + 20), ("font-size", sheet.SmallSize));
    }

    private static void Foot(SvgWriter svg, PhraseBook book, Sheet sheet, int hidden)
    {
        if (hidden > 0)
            svg.Words(
                "text", book.Plain(MapDrawingPhrases.More, ("count", hidden)), ("class", "heading"),
                ("x", sheet.Width / 2), ("y", sheet.LegendTop - sheet.SmallSize * 0.7), ("font-size", sheet.SmallSize), ("text-anchor", "middle"));
        svg.Open("g", ("transform", Place(Margin, sheet.LegendTop, sheet.LegendScale))).Written(sheet.Legend).Close("g");
    }

    private static string Place(double x, double y, double scale) => string.Create(
        CultureInfo.InvariantCulture, $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) scale({Math.Round(scale, 4)})");

    private static string DayOf(DateTimeOffset at, Language language) =>
        at.ToString(language == Language.English ? "d MMM yyyy" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string FontStyles(Language language, Fonts fonts)
    {
        var own = language == Language.TraditionalChinese ? fonts.Traditional : fonts.Simplified;
        return $"text{{font-family:'{own}',sans-serif}}.hans{{font-family:'{fonts.Simplified}',sans-serif}}.hant{{font-family:'{fonts.Traditional}',sans-serif}}";
    }

    /// <summary>The measures of one picture. Words are sized by its width, so that they are as large on a phone whatever the map.</summary>
    private sealed record Sheet(double Width, double Height, double Scale, string Legend, double LegendHeight, bool IsCrowded)
    {
        private static readonly double[] Widths = [640, 720, 800, 880, 960, 1024];

        public double Worth => Scale * Scale / Width;
        public double TitleSize => Width / 23;
        public double SmallSize => Width / 36;
        public double LegendScale => LegendOf(Width, IsCrowded);
        public double HeadHeight => HeadOf(Width);
        public double LegendTop => Height - LegendHeight - Margin * 0.6;

        /// <summary>The width at which the cards come out largest, at full size and 360 wide alike.</summary>
        public static Sheet Fit(RelationshipMap map, MapPlacement placement, PhraseBook book, int hidden) =>
            Widths.Select(width => At(width, map, placement, book, hidden)).MaxBy(sheet => sheet.Worth)!;

        private static Sheet At(double width, RelationshipMap map, MapPlacement placement, PhraseBook book, int hidden)
        {
            var isCrowded = map.People.Count > 14;
            var legendScale = LegendOf(width, isCrowded);
            var (legend, height) = MapLegend.Draw(
                map, placement.Frames.Any(frame => !frame.IsLoose), placement.Routes.Count > 0, book, (width - 2 * Margin) / legendScale);
            var legendHeight = height * legendScale;
            var used = HeadOf(width) + legendHeight + Margin * 1.6 + (hidden > 0 ? width / 36 * 1.8 : 0);
            var scale = Math.Min(
                LargestScale, Math.Min((width - 2 * Margin) / Math.Max(1, placement.Width), (Largest - used) / Math.Max(1, placement.Height)));
            return new Sheet(width, used + Math.Max(40, placement.Height * scale), scale, legend, legendHeight, isCrowded);
        }

        // A crowded map needs the room more than its legend does.
        private static double LegendOf(double width, bool isCrowded) => width / (isCrowded ? 46 : 40) / 13;

        private static double HeadOf(double width) => Margin * 1.8 + width / 23 * 0.8 + width / 36 * 1.5;
    }
}
