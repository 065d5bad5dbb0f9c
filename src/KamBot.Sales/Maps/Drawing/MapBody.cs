using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>Frames, cards and lines at their places. The colours are styles: <see cref="MapColours"/>.</summary>
public static class MapBody
{
    private const double LooseTitle = 13;

    /// <summary>The inner part of an SVG, people as one reads: from the top, from the left. <paramref name="isLive"/>: people can be reached with the keyboard and have names for screen readers.</summary>
    public static string Draw(RelationshipMap map, MapPlacement placement, CardForm form, PhraseBook book, bool isLive)
    {
        var svg = new SvgWriter();
        var people = map.People.Where(person => placement.People.ContainsKey(person.Person.Id))
            .OrderBy(person => placement.People[person.Person.Id].Y).ThenBy(person => placement.People[person.Person.Id].X).ToList();
        Frames(svg, placement, book);
        svg.Open("g", ("class", "plates"));
        foreach (var person in people) PersonCard.Plate(svg, person, placement.People[person.Person.Id]);
        svg.Close("g").Open("g", ("class", "lines"));
        foreach (var line in map.Lines.Where(line => line.Kind != LineKind.Reports))
        {
            if (placement.People.TryGetValue(line.From, out var from) && placement.People.TryGetValue(line.To, out var to) && line.From != line.To)
                LineDrawing.Draw(svg, line, from, to, [.. placement.People.Values.Where(box => box != from && box != to)]);
        }

        svg.Close("g").Open("g", ("class", "people"));
        foreach (var person in people) Person(svg, person, placement.People[person.Person.Id], form, map.At, book, isLive);
        return svg.Close("g").ToString();
    }

    private static void Frames(SvgWriter svg, MapPlacement placement, PhraseBook book)
    {
        svg.Open("g", ("class", "frames"));
        foreach (var frame in placement.Frames)
        {
            svg.Empty(
                "rect", ("class", frame.IsLoose ? "frame-loose" : "frame"), ("x", frame.Box.X), ("y", frame.Box.Y),
                ("width", frame.Box.Width), ("height", frame.Box.Height), ("rx", 14));
            if (!frame.IsLoose) continue;
            var words = FittedText.OneLine(book.Plain(MapDrawingPhrases.Loose), frame.Box.Width - 24, LooseTitle);
            svg.Words("text", words, ("class", "caption"), ("x", frame.Box.X + 12), ("y", frame.Box.Y + 20), ("font-size", LooseTitle));
        }

        foreach (var route in placement.Routes)
        {
            svg.Empty("path", ("class", "reports"), ("d",
                "M" + string.Join("L", route.Select(spot => $"{SvgWriter.Number(spot.X)} {SvgWriter.Number(spot.Y)}"))));
        }

        svg.Close("g");
    }

    private static void Person(
        SvgWriter svg, MapPerson person, Box box, CardForm form, DateTimeOffset now, PhraseBook book, bool isLive)
    {
        if (!isLive)
        {
            PersonCard.Write(svg, person, box, form, book);
            return;
        }

        svg.Open(
            "g", ("class", "person"), ("tabindex", 0), ("role", "button"), ("aria-label", PersonWords.Describe(person, now, book)),
            ("data-id", person.Person.Id), ("data-name", person.Person.Name), ("data-role", person.Role?.Value),
            ("data-stance", person.Stance?.Value), ("data-age", MapLook.AgeInDays(person, now)));
        svg.Empty("rect", ("class", "hit"), ("x", box.X - 4), ("y", box.Y - 4), ("width", box.Width + 8), ("height", box.Height + 8), ("rx", 13));
        PersonCard.Write(svg, person, box, form, book);
        svg.Close("g");
    }
}
