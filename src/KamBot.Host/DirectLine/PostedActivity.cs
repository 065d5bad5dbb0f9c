using KamBot.Protocol.Activities;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>Takes from a browser's activity what a browser may say. Who speaks, where and to whom is the host's knowledge.</summary>
internal static class PostedActivity
{
    private const int LongestTag = 64;

    /// <summary>Invokes and updates of the conversation are the host's to send.</summary>
    public static bool IsAllowed(Activity posted) => ClientActivity.IsShown(posted);

    public static Activity Accept(Activity posted, DirectLineConversation conversation, string serviceUrl) =>
        FromUser(conversation, serviceUrl) with
        {
            Type = posted.Type,
            Name = posted.Name,
            Text = posted.Text,
            TextFormat = posted.TextFormat,
            Value = posted.Value,
            ChannelData = posted.ChannelData,
            ReplyToId = posted.ReplyToId,
            Locale = Tag(posted.Locale),
            LocalTimezone = Tag(posted.LocalTimezone),
            LocalTimestamp = posted.LocalTimestamp,
        };

    public static Activity FromUser(DirectLineConversation conversation, string serviceUrl) => new()
    {
        ChannelId = Channels.WebChat,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount
        {
            Id = conversation.Id,
            TenantId = conversation.TenantId,
            ConversationType = "personal",
        },
        From = new ChannelAccount { Id = conversation.UserId, Name = conversation.UserName, Role = "user" },
        Recipient = BotAccount.KamBot,
    };

    /// <summary>A language tag or a time zone's name, or null for anything else.</summary>
    public static string? Tag(string? text) =>
        text is { Length: > 0 and <= LongestTag } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '+')
            ? text
            : null;
}
