using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Protocol.Activities;

/// <summary>Buttons under the newest message. Teams shows at most six, in personal chats only, and knows <c>imBack</c> alone.</summary>
public sealed record SuggestedActions
{
    public IReadOnlyList<string>? To { get; init; }
    public IReadOnlyList<CardAction>? Actions { get; init; }
}

/// <summary>One suggested button. With <c>imBack</c> the client says <see cref="Value"/> for the user (the Agents Playground: the title).</summary>
public sealed record CardAction
{
    public string? Type { get; init; }
    public string? Title { get; init; }
    public JsonElement? Value { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>A button that speaks for the user: pressing it is the same as typing <paramref name="words"/>.</summary>
    public static CardAction ImBack(string words) =>
        new() { Type = "imBack", Title = words, Value = JsonSerializer.SerializeToElement(words, ProtocolJson.Default.String) };
}
