using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Protocol.Activities;

/// <summary>A reaction such as <c>like</c> on a message of the bot.</summary>
public sealed record MessageReaction
{
    public string? Type { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
