using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>An activity as Web Chat gets it: without what concerns only the bot, its universal actions rewritten.</summary>
internal static class ClientActivity
{
    /// <summary>Web Chat has no renderer for other types: it logs an error and leaves an empty entry for screen readers.</summary>
    public static bool IsShown(Activity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.Typing or ActivityTypes.Event;

    public static string ToJson(Activity activity) => JsonSerializer.Serialize(
        activity with
        {
            ServiceUrl = null,
            Recipient = null,
            ChannelId = Channels.WebChat,
            Conversation = new ConversationAccount { Id = activity.Conversation?.Id },
            Attachments = activity.Attachments?.Select(each => ExecuteBridge.ForWebChat(each, activity.Id!)).ToArray(),
        },
        ProtocolJson.Default.Activity);

    public static Activity Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity)!;
}
