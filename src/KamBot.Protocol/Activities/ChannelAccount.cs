using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Protocol.Activities;

/// <summary>A person or a bot on a channel. <see cref="Id"/> is the channel's own, <see cref="AadObjectId"/> the Entra user's.</summary>
public sealed record ChannelAccount
{
    public string? Id { get; init; }
    public string? Name { get; init; }
    public string? AadObjectId { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; Direct Line clients need it on replies.</summary>
    public string? Role { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
