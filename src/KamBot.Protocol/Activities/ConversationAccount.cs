using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Protocol.Activities;

/// <summary>Where an activity belongs. <see cref="ConversationType"/> is <c>personal</c>, <c>groupChat</c> or <c>channel</c> on Teams.</summary>
public sealed record ConversationAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public bool? IsGroup { get; init; }
    public string? ConversationType { get; init; }
    public string? TenantId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
