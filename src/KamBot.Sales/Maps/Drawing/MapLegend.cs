using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>Explains the signs that are on this map, and no others.</summary>
public static class MapLegend
{
    private const double Sample = 34;

    private static readonly Stance?[] Stances =
        [Maps.Stance.Champion, Maps.Stance.Supportive, Maps.Stance.Neutral, Maps.Stance.Sceptical, Maps.Stance.Against, null];

    /// <summary>Draws the entries in rows that fit the width, and says how high they are. Measures are those of a text 13 high.</summary>
    public static (string Svg, double Height) Draw(RelationshipMap map, bool hasFrames, bool hasRoutes, PhraseBook book, double width)
    {
        const double size = 13;
        const double row = 27;
        var svg = new SvgWriter();
        var (x, y) = (0.0, 0.0);
        foreach (var (phrase, sample, reach) in Entries(map, hasFrames, hasRoutes))
        {
            var words = FittedText.OneLine(book.Plain(phrase), width - reach - 8, size);
            var needed = reach + 7 + TextWidth.Of(words, size);
            if (x > 0 && x + needed > width) (x, y) = (0, y + row);
            svg.Open("g", ("class", "key"), ("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)})"));
            sample(svg);
            svg.Words("text", words, ("x", reach + 7), ("y", 17.5), ("font-size", size)).Close("g");
            x += needed + 20;
        }

        return (svg.ToString(), y + row);
    }

    private static IEnumerable<(Phrase Words, Action<SvgWriter> Sample, double Reach)> Entries(RelationshipMap map, bool hasFrames, bool hasRoutes)
    {
        var people = map.People;
        foreach (var stance in Stances.Where(stance => people.Any(person => person.Stance?.Value == stance)))
            yield return (MapLook.WordOf(stance), svg => StanceBadge.Draw(svg, stance, 11, 13, 10), 22);

        if (people.Any(person => person.Weight?.Value > Weight.Low)) yield return (MapDrawingPhrases.WeightKey, Border(4.5, null), Sample);
        if (people.Any(person => person.Weight is null)) yield return (MapDrawingPhrases.WeightUnknownKey, Border(1.2, "5,4"), Sample);
        if (people.Any(person => person.Power?.Value is PowerTrend.Rising))
            yield return (MapDrawingPhrases.RisingKey, svg => CardMarks.Power(svg, PowerTrend.Rising, 8, 13), 16);
        if (people.Any(person => person.Power?.Value is PowerTrend.Fading))
            yield return (MapDrawingPhrases.FadingKey, svg => CardMarks.Power(svg, PowerTrend.Fading, 8, 13), 16);
        if (people.Count > 0)
        {
            yield return (MapDrawingPhrases.ClosenessKey, svg => CardMarks.Closeness(svg, Relationships.Trend.Up, 7, 13), 24);
            yield return (MapDrawingPhrases.TrustKey, svg => CardMarks.Trust(svg, Relationships.Trend.Up, 7, 13), 24);
        }

        if (people.Any(person => person.Partner is not null))
            yield return (MapDrawingPhrases.PartnerKey, svg => CardMarks.Pill(svg, "⇄", "partner", 0, 5, 24, 10.5), 24);
        foreach (var entry in LineEntries(map, hasFrames, hasRoutes)) yield return entry;
        if (people.Any(person => MapLook.FadeOf(person.Stance?.Confidence).Length > 0 || MapLook.FadeOf(person.Role?.Confidence).Length > 0))
            yield return (MapDrawingPhrases.FadedKey, Pale, Sample);
        if (people.Any(MapLook.IsNew) || map.Lines.Any(line => line.Strength.IsNew))
            yield return (MapDrawingPhrases.NewKey, Halo, Sample);
    }

    private static IEnumerable<(Phrase Words, Action<SvgWriter> Sample, double Reach)> LineEntries(RelationshipMap map, bool hasFrames, bool hasRoutes)
    {
        if (hasFrames) yield return (MapDrawingPhrases.TeamKey, svg => svg.Empty("rect", ("class", "frame"), ("x", 1), ("y", 4), ("width", Sample - 4), ("height", 18), ("rx", 5)), Sample);
        else if (hasRoutes) yield return (MapDrawingPhrases.ReportsKey, svg => svg.Empty("path", ("class", "reports"), ("d", "M16 4V22")), Sample - 6);
        if (map.Lines.Any(line => line.Kind == LineKind.Influences)) yield return (MapDrawingPhrases.InfluenceKey, Wire, Sample);
        if (map.Lines.Any(line => line.Kind == LineKind.Conflict))
            yield return (MapDrawingPhrases.ConflictKey, Zigzag, Sample);
    }

    private static void Wire(SvgWriter svg) => svg
        .Empty("path", ("class", "wire influence influence-strong"), ("d", "M1 18Q12 6 22 11")).Empty("path", ("class", "influence-head"), ("d", "M34 14L20 17L23 5Z"));

    private static void Zigzag(SvgWriter svg)
    {
        svg.Open("g").Empty("path", ("class", "wire conflict"), ("d", "M0 13L5 9L10 17L15 9L20 17L25 9L32 13"));
        LineDrawing.Flash(svg, 16, 13);
        svg.Close("g");
    }

    private static Action<SvgWriter> Border(double width, string? dashes) => svg => svg
        .Empty("rect", ("class", "face face-unknown"), ("x", 3), ("y", 5), ("width", Sample - 8), ("height", 16), ("rx", 5), ("stroke-width", width), ("stroke-dasharray", dashes));

    private static void Pale(SvgWriter svg) =>
        svg.Empty("rect", ("class", "face face-champion faded"), ("x", 3), ("y", 5), ("width", Sample - 8), ("height", 16), ("rx", 5), ("stroke-width", 2));

    private static void Halo(SvgWriter svg) =>
        svg.Empty("rect", ("class", "halo"), ("x", 2), ("y", 4), ("width", Sample - 6), ("height", 18), ("rx", 6));
}
