using System.Text.Json;

namespace KamBot.Protocol.Cards;

/// <summary>The lines of <see cref="CardText.Render"/>.</summary>
internal static class CardLines
{
    private const string Indent = "  ";
    private const int LongestRow = 80;

    public static IEnumerable<string> Of(JsonElement card) =>
        Elements(card, "body").Concat(Buttons(CardJson.Items(card, "actions")));

    private static IEnumerable<string> Elements(JsonElement parent, string name) =>
        CardJson.Items(parent, name).Where(element => !CardJson.IsFalse(element, "isVisible")).SelectMany(Element);

    private static IEnumerable<string> Element(JsonElement element) => CardJson.Text(element, "type") switch
    {
        "TextBlock" => Words(element, "text"),
        "Image" => [$"[picture: {Line(element, "altText")}]"],
        "FactSet" => CardJson.Items(element, "facts").Select(Fact),
        "Container" => CardJson.Text(element, "style") is null
            ? Elements(element, "items")
            : Elements(element, "items").Select(line => Indent + line),
        "ColumnSet" => Columns(CardJson.Items(element, "columns")),
        "ActionSet" => Buttons(CardJson.Items(element, "actions")),
        "Input.ChoiceSet" => [$"( {Label(element)} )", .. Choices(element)],
        "Input.Toggle" => [Toggle(element)],
        "Input.Text" or "Input.Number" or "Input.Date" or "Input.Time" => [Input(element)],
        _ => [],
    };

    private static string[] Words(JsonElement element, string name) =>
        PlainWords.Of(CardJson.Text(element, name) ?? "")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Line(JsonElement element, string name) => string.Join(' ', Words(element, name));

    private static string Fact(JsonElement fact)
    {
        var (title, value) = (Line(fact, "title"), Line(fact, "value"));
        return title.LastOrDefault() switch
        {
            '\0' or '：' => title + value,
            ':' => $"{title} {value}",
            _ => $"{title}: {value}",
        };
    }

    private static IEnumerable<string> Columns(IEnumerable<JsonElement> columns)
    {
        var rendered = columns.Where(column => !CardJson.IsFalse(column, "isVisible"))
            .Select(column => Elements(column, "items").ToList()).Where(lines => lines.Count > 0).ToList();
        var row = string.Join(" | ", rendered.Select(lines => lines[0]));
        return row.Length > 0 && row.Length <= LongestRow && rendered.All(lines => lines.Count == 1)
            ? [row]
            : rendered.SelectMany(lines => lines);
    }

    private static string Label(JsonElement input) =>
        Line(input, "label") + (CardJson.IsTrue(input, "isRequired") ? " *" : "");

    private static string Input(JsonElement input) =>
        CardJson.Text(input, "value") is { Length: > 0 } value
            ? $"( {Label(input)}: {string.Join(" / ", Plain(value))} )"
            : $"( {Label(input)} )";

    private static string[] Plain(string words) =>
        PlainWords.WithoutControls(words).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Toggle(JsonElement input)
    {
        var sign = CardJson.Text(input, "value") == (CardJson.Text(input, "valueOn") ?? "true") ? '☑' : '☐';
        var (label, title) = (Line(input, "label"), Line(input, "title"));
        return label.Length == 0 || label == title ? $"{sign} {title}" : $"( {Label(input)} ) {sign} {title}";
    }

    private static IEnumerable<string> Choices(JsonElement input)
    {
        var many = CardJson.IsTrue(input, "isMultiSelect");
        var value = CardJson.Text(input, "value") ?? "";
        var chosen = many ? value.Split(',') : [value];
        return CardJson.Items(input, "choices").Select(choice =>
            (chosen.Contains(CardJson.Text(choice, "value")), many) switch
            {
                (true, true) => $"{Indent}☑ {Line(choice, "title")}",
                (false, true) => $"{Indent}☐ {Line(choice, "title")}",
                (true, false) => $"{Indent}● {Line(choice, "title")}",
                (false, false) => $"{Indent}○ {Line(choice, "title")}",
            });
    }

    private static IEnumerable<string> Buttons(IEnumerable<JsonElement> actions)
    {
        var buttons = actions.ToList();
        return buttons.Count == 0
            ? []
            : [string.Join(' ', buttons.Select(button => $"[{Line(button, "title")}]"))];
    }
}
