using System.Text.Json;
using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Teams;

/// <summary>The part of Teams' <c>channelData</c> that KamBot reads.</summary>
public sealed record TeamsChannelData
{
    public TeamsTenant? Tenant { get; init; }
    public TeamsTeam? Team { get; init; }
    public TeamsChannel? Channel { get; init; }
    public string? EventType { get; init; }
}

/// <summary>The Entra tenant an activity comes from.</summary>
public sealed record TeamsTenant(string? Id);

/// <summary>A team; <see cref="AadGroupId"/> is its Entra group.</summary>
public sealed record TeamsTeam(string? Id, string? Name, string? AadGroupId);

/// <summary>A channel of a team.</summary>
public sealed record TeamsChannel(string? Id, string? Name);

/// <summary>Entity <c>clientInfo</c>: where the user's client is. <see cref="Timezone"/> is an IANA name.</summary>
public sealed record ClientInfo(string? Type, string? Locale, string? Country, string? Platform, string? Timezone);

/// <summary>Entity <c>mention</c>: <see cref="Text"/> is what stands in the message, for example <c>&lt;at&gt;KamBot&lt;/at&gt;</c>.</summary>
public sealed record Mention(string? Type, ChannelAccount? Mentioned, string? Text);
