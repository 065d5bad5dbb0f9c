using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Protocol.Activities;

/// <summary>
/// One thing that happened in a conversation, as it goes over the wire (Bot Framework activity specification 3.x).
/// Everything is optional on reading; what KamBot does not know survives a round trip in <see cref="Properties"/>.
/// </summary>
public sealed record Activity
{
    public string? Type { get; init; }
    public string? Id { get; init; }
    public DateTimeOffset? Timestamp { get; init; }
    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>IANA name of the sender's zone, for example <c>Asia/Taipei</c>. Not every channel sends it.</summary>
    public string? LocalTimezone { get; init; }
    public string? ServiceUrl { get; init; }
    public string? ChannelId { get; init; }
    public ChannelAccount? From { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public ChannelAccount? Recipient { get; init; }
    public string? TextFormat { get; init; }
    public string? AttachmentLayout { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsAdded { get; init; }
    public IReadOnlyList<MessageReaction>? ReactionsRemoved { get; init; }
    public string? Locale { get; init; }
    public string? Text { get; init; }

    /// <summary>What a notification or a screen reader says instead of a card.</summary>
    public string? Summary { get; init; }
    public string? InputHint { get; init; }
    public SuggestedActions? SuggestedActions { get; init; }
    public IReadOnlyList<Attachment>? Attachments { get; init; }
    public IReadOnlyList<JsonElement>? Entities { get; init; }
    public JsonElement? ChannelData { get; init; }

    /// <summary><c>add</c>, <c>remove</c> (and their <c>-upgrade</c> forms) of an installationUpdate.</summary>
    public string? Action { get; init; }
    public string? ReplyToId { get; init; }
    public JsonElement? Value { get; init; }

    /// <summary>Name of an invoke or event, for example <c>adaptiveCard/action</c>.</summary>
    public string? Name { get; init; }
    public string? DeliveryMode { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
