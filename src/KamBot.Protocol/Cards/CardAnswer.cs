using System.Text.Json;

namespace KamBot.Protocol.Cards;

/// <summary>
/// What came back from a card: the button's own data and the inputs. It comes from a client, so nothing in it is trusted:
/// values are cut at <see cref="LongestValue"/> characters and at <see cref="MostValues"/> inputs.
/// </summary>
public sealed record CardAnswer(
    string Verb, string? Draft, int? Version, string? Subject, IReadOnlyDictionary<string, string> Values)
{
    public const int LongestValue = 8000;
    public const int MostValues = 100;

    /// <summary>Reads the value of a submit or the data of an execute; null where it is none of KamBot's or cannot be read.</summary>
    public static CardAnswer? Read(JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.Object } element && Text(element, "kamVerb") is { } verb
                ? Read(element, verb)
                : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in a name or a string is valid JSON, but no text.
            return null;
        }
    }

    private static CardAnswer Read(JsonElement element, string verb)
    {
        var values = element.EnumerateObject()
            .Where(property => !property.Name.StartsWith("kam", StringComparison.Ordinal) && property.Name.Length <= 200)
            .Select(property => (property.Name, Value: Scalar(property.Value)))
            .Where(pair => pair.Value is { Length: > 0 })
            .Take(MostValues)
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Value!, StringComparer.Ordinal);
        return new CardAnswer(verb, Text(element, "kamDraft"), Number(element, "kamVersion"), Text(element, "kamSubject"), values);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.String
        && property.GetString() is { Length: > 0 and <= 200 } text ? text : null;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var property) && property.ValueKind == JsonValueKind.Number
        && property.TryGetInt32(out var number) ? number : null;

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Cut(value.GetString()!),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => Cut(value.GetRawText()),
        _ => null,
    };

    private static string Cut(string text)
    {
        if (text.Length <= LongestValue)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
    }
}
