using System.Text.Json.Serialization;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>Asks for a token or a conversation.</summary>
internal sealed record ConversationRequest
{
    public ChannelAccount? User { get; init; }
    public string? Locale { get; init; }
}

/// <summary>Opens a conversation to its bearer. <see cref="StreamUrl"/> is missing where only the token was asked for.</summary>
internal sealed record ConversationAccess
{
    public required string ConversationId { get; init; }
    public required string Token { get; init; }
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; } = (int)DirectLineLimits.TokenLife.TotalSeconds;
    public string? StreamUrl { get; init; }
}

/// <summary>What a card's universal action needs to come back through a plain submit.</summary>
internal sealed record ExecuteMark(string? ActivityId, string? Verb, string? Id);

internal sealed record SessionIdResponse(string SessionId);
