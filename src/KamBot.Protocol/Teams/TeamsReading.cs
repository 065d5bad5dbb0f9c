using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KamBot.Protocol.Activities;

namespace KamBot.Protocol.Teams;

/// <summary>Typed readers for what Teams puts into open parts of an activity. They answer null for what is missing or malformed.</summary>
public static class TeamsReading
{
    public static TeamsChannelData? Teams(this Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data ? Read(data, ProtocolJson.Default.TeamsChannelData) : null;

    /// <summary>The tenant that Teams names; null on channels without tenants.</summary>
    public static string? TenantId(this Activity activity) =>
        activity.Conversation?.TenantId ?? activity.Teams()?.Tenant?.Id;

    /// <summary>The IANA time zone of the sender's client, from the activity or its <c>clientInfo</c>.</summary>
    public static string? SenderTimeZone(this Activity activity) =>
        activity.LocalTimezone ?? activity.Entities?.Where(entity => IsOfType(entity, "clientInfo"))
            .Select(entity => Read(entity, ProtocolJson.Default.ClientInfo)?.Timezone).FirstOrDefault(zone => zone is not null);

    /// <summary>The text without the mention of the bot itself, which Teams puts into group chats and channels, often with <c>&amp;nbsp;</c>.</summary>
    public static string TextWithoutBotMention(this Activity activity)
    {
        var text = activity.Text ?? "";
        foreach (var mention in activity.Entities?.Where(entity => IsOfType(entity, "mention")).Select(ReadMention) ?? [])
        {
            if (mention is { Text.Length: > 0, Mentioned.Id: { } id } && id == activity.Recipient?.Id)
            {
                text = text.Replace(mention.Text, "", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal);
            }
        }

        return text.Trim();
    }

    /// <summary>True where others read along: group chats and channels.</summary>
    public static bool IsShared(this Activity activity) =>
        activity.Conversation is { } conversation
        && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");

    private static bool IsOfType(JsonElement entity, string type) =>
        entity.ValueKind == JsonValueKind.Object && entity.TryGetProperty("type", out var name)
        && name.ValueKind == JsonValueKind.String && name.ValueEquals(type);

    private static Mention? ReadMention(JsonElement entity) => Read(entity, ProtocolJson.Default.Mention);

    private static T? Read<T>(JsonElement element, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return element.Deserialize(type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
