using System.Text;
using System.Text.Json;
using KamBot.Protocol.Cards;

namespace KamBot.Testing;

/// <summary>What every card of KamBot must keep to, whatever it shows.</summary>
public static class CardRules
{
    public const int MostActions = 6;
    public const int MostBytes = 28 * 1024;

    /// <summary>The broken rules as sentences; empty for a good card.</summary>
    public static IReadOnlyList<string> Check(JsonElement card)
    {
        var parts = Parts(card).ToList();
        var inputs = parts.Where(part => TypeOf(part).StartsWith("Input.", StringComparison.Ordinal)).ToList();
        return
        [
            .. Frame(card),
            .. parts.Where(part => TypeOf(part) is "AdaptiveCard" or "ActionSet").SelectMany(ActionCount),
            .. parts.SelectMany(Element),
            .. inputs.SelectMany(Input),
            .. inputs.GroupBy(input => Text(input, "id")).Where(same => same.Key.Length > 0 && same.Count() > 1)
                .Select(same => $"{same.Count()} inputs have the id {same.Key}; one would win."),
            .. parts.SelectMany(part => CardButtonRules.Check(part, sendsInputs: inputs.Count > 0)),
        ];
    }

    private static IEnumerable<string> Frame(JsonElement card)
    {
        if (Text(card, "version") != "1.5")
        {
            yield return $"The version is {Text(card, "version")}; 1.5 is the newest that Teams renders.";
        }

        if (Text(card, "lang").Length == 0)
        {
            yield return "The card has no lang: screen readers and date inputs guess.";
        }

        var bytes = Encoding.UTF8.GetByteCount(card.GetRawText());
        if (bytes > MostBytes)
        {
            yield return $"The card is {bytes} bytes; 28 KB is ours, and above 80 KB a message is refused.";
        }
    }

    private static IEnumerable<string> ActionCount(JsonElement holder)
    {
        var count = CardJson.Items(holder, "actions").Count();
        return count > MostActions ? [$"{count} actions stand together; clients show {MostActions}."] : [];
    }

    private static IEnumerable<string> Element(JsonElement element) => TypeOf(element) switch
    {
        "TextBlock" when string.IsNullOrWhiteSpace(Text(element, "text")) => ["A text block is empty."],
        "Image" when string.IsNullOrWhiteSpace(Text(element, "altText")) => [$"The image {Text(element, "url")} has no altText."],
        _ => [],
    };

    private static IEnumerable<string> Input(JsonElement input)
    {
        var id = Text(input, "id");
        if (id.Length == 0)
        {
            yield return $"An {TypeOf(input)} has no id: its value would be lost.";
        }

        if (string.IsNullOrWhiteSpace(Text(input, "label")))
        {
            yield return $"The input {id} has no label.";
        }

        if (id.StartsWith("kam", StringComparison.Ordinal))
        {
            yield return $"The input {id} takes a name that belongs to the buttons' own data.";
        }

        if (CardJson.IsTrue(input, "isRequired") && string.IsNullOrWhiteSpace(Text(input, "errorMessage")))
        {
            yield return $"The required input {id} has no errorMessage: Web Chat shows an error instead of the whole card.";
        }

        if (CardJson.IsTrue(input, "isMultiSelect"))
        {
            foreach (var value in CardJson.Items(input, "choices").Select(choice => Text(choice, "value")).Where(value => value.Contains(',')))
            {
                yield return $"The choice {value} of {id} contains a comma; many choices return joined by commas.";
            }
        }
    }

    /// <summary>The card, its elements and actions at any depth; fallbacks are judged with what they stand in for.</summary>
    private static IEnumerable<JsonElement> Parts(JsonElement part)
    {
        yield return part;
        foreach (var inner in new[] { "body", "items", "columns", "actions" }.SelectMany(name => CardJson.Items(part, name))
            .Concat(CardJson.Member(part, "card") is { } card ? [card] : []).SelectMany(Parts))
        {
            yield return inner;
        }
    }

    private static string Text(JsonElement element, string name) => CardJson.Text(element, name) ?? "";

    private static string TypeOf(JsonElement element) => Text(element, "type");
}
