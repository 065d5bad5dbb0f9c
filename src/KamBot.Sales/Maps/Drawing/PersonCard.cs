using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>A person's card, in two parts: the plate lies under the lines, what is written on it above them.</summary>
internal static class PersonCard
{
    private const double Small = 11.5;
    private const double Margin = 10;

    public static void Plate(SvgWriter svg, MapPerson person, Box box)
    {
        svg.Open("g", ("class", "plate"), ("data-of", person.Person.Id));
        if (MapLook.IsNew(person))
            svg.Empty("rect", ("class", "halo"), ("x", box.X - 4.5), ("y", box.Y - 4.5), ("width", box.Width + 9), ("height", box.Height + 9), ("rx", 14));
        svg.Empty(
            "rect", ("class", $"face face-{MapLook.StyleOf(person.Stance?.Value)}{MapLook.FadeOf(person.Stance?.Confidence)}"), ("x", box.X), ("y", box.Y), ("width", box.Width), ("height", box.Height), ("rx", 10),
            ("stroke-width", MapLook.BorderOf(person.Weight?.Value)), ("stroke-dasharray", person.Weight is null ? "5,4" : null));
        svg.Close("g");
    }

    public static void Write(SvgWriter svg, MapPerson person, Box box, CardForm form, PhraseBook book)
    {
        svg.Open("g", ("class", "stance" + MapLook.FadeOf(person.Stance?.Confidence)));
        StanceBadge.Draw(svg, person.Stance?.Value, box.X + Margin + form.Badge - 2, box.Y + Margin + form.Badge - 1, form.Badge);
        svg.Close("g");
        Names(svg, person, box, form);
        Foot(svg, person, box, form, book);
    }

    private static void Names(SvgWriter svg, MapPerson person, Box box, CardForm form)
    {
        var left = box.X + form.NameLeft;
        var width = box.Width - form.NameLeft - (form.HasTitle && person.Power is not null ? 24 : 8);
        var size = form.NameSizeFor(person.Person.Name, width);
        var lines = FittedText.Lines(person.Person.Name, 2, width, size, isBold: true);
        var y = box.Y + Margin + (form.HasTitle || lines.Count > 1 ? size * 0.84 : size);
        var script = MapLook.ScriptOf(person.Person.Name);
        foreach (var line in lines)
        {
            // Twice, the first time as a rim: a line that passes behind must not take the name away.
            svg.Words("text", line, ("class", $"name rim-{MapLook.StyleOf(person.Stance?.Value)}{script}"), ("x", left), ("y", y), ("font-size", size));
            svg.Words("text", line, ("class", "name" + script), ("x", left), ("y", y), ("font-size", size));
            y += size * 1.1;
        }

        if (!form.HasTitle) return;
        CardMarks.Power(svg, person.Power?.Value, box.X + box.Width - 15, box.Y + 18);
        if (person.Title is not { } title) return;
        var fitted = FittedText.OneLine(title, box.Width - form.NameLeft - 8, Small + 1);
        svg.Words("text", fitted, ("class", "title" + MapLook.ScriptOf(title)), ("x", left), ("y", y + 1), ("font-size", Small + 1));
    }

    private static void Foot(SvgWriter svg, MapPerson person, Box box, CardForm form, PhraseBook book)
    {
        var middle = box.Y + box.Height - (form.HasTitle ? 15 : 13);
        var right = box.X + box.Width - 2 * CardMarks.AxisWidth + 1;
        CardMarks.Closeness(svg, person.Closeness is [.., var close] ? close.Value : null, right, middle);
        CardMarks.Trust(svg, person.Trust is [.., var trust] ? trust.Value : null, right + CardMarks.AxisWidth, middle);
        var shift = 0.0;
        if (!form.HasTitle && person.Power?.Value is PowerTrend.Rising or PowerTrend.Fading)
        {
            CardMarks.Power(svg, person.Power?.Value, box.X + 16, middle);
            shift = 15;
        }

        var most = right - 12 - (box.X + 8 + shift);
        var words = FittedText.OneLine(book.Plain(MapLook.WordOf(person.Role?.Value)), most - 12, Small);
        var style = person.Role is null ? "pill-unsaid" : MapLook.FadeOf(person.Role.Confidence).Length > 0 ? "pill-faded" : "pill";
        CardMarks.Pill(svg, words, style, box.X + 8 + shift, middle - Small * 0.75, Math.Min(most, TextWidth.Of(words, Small) + 13), Small);
        Tags(svg, person, box, book);
    }

    /// <summary>What hangs on the border: who of us is paired with the person, and that something changed.</summary>
    private static void Tags(SvgWriter svg, MapPerson person, Box box, PhraseBook book)
    {
        if (person.Partner is { } partner)
        {
            var words = FittedText.OneLine($"⇄ {partner.Value}", box.Width - 60, Small - 1);
            var width = TextWidth.Of(words, Small - 1) + 14;
            CardMarks.Pill(svg, words, "partner", box.X + 12, box.Y + box.Height - 4, width, Small - 1);
        }

        if (!MapLook.IsNew(person)) return;
        var fresh = book.Plain(MapDrawingPhrases.New);
        var size = TextWidth.Of(fresh, Small, isBold: true) + 14;
        CardMarks.Pill(svg, fresh, "fresh", box.X + box.Width - size + 6, box.Y - 12, size, Small);
    }
}
