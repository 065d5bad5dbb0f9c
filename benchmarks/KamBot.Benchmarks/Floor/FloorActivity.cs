using System.Text.Json.Serialization;

namespace KamBot.Benchmarks.Floor;

/// <summary>The few parts of an activity without which no bot could answer.</summary>
internal sealed record FloorActivity(
    string Type, string? Id, string? Text, string? ReplyToId, string? ServiceUrl, FloorAccount? From, FloorAccount? Conversation);

internal sealed record FloorAccount(string Id);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FloorActivity))]
internal sealed partial class FloorJson : JsonSerializerContext;
