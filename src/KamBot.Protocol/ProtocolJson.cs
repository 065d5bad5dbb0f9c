using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol;

/// <summary>
/// The JSON of the wire: camelCase, compact, nulls never written (the Agents Playground refuses them), unknown members kept.
/// Nesting is limited to 64 levels; deeper input throws <see cref="JsonException"/>.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowOutOfOrderMetadataProperties = true,
    MaxDepth = 64,
    WriteIndented = false)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(ConversationParameters))]
[JsonSerializable(typeof(ConversationResourceResponse))]
[JsonSerializable(typeof(PagedMembers))]
[JsonSerializable(typeof(ChannelAccount[]))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(AdaptiveCardInvokeResponse))]
[JsonSerializable(typeof(AdaptiveCardInvokeValue))]
[JsonSerializable(typeof(MessagingExtensionQuery))]
[JsonSerializable(typeof(MessagingExtensionResponse))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(ErrorDetail))]
[JsonSerializable(typeof(AdaptiveCard))]
[JsonSerializable(typeof(TeamsChannelData))]
[JsonSerializable(typeof(ClientInfo))]
[JsonSerializable(typeof(Mention))]
[JsonSerializable(typeof(string))]
public sealed partial class ProtocolJson : JsonSerializerContext;
