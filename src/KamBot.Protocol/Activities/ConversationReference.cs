namespace KamBot.Protocol.Activities;

/// <summary>All that is needed to speak in a conversation later: who, where, through which service, in which language.</summary>
public sealed record ConversationReference
{
    public string? ActivityId { get; init; }
    public ChannelAccount? User { get; init; }
    public ChannelAccount? Bot { get; init; }
    public ConversationAccount? Conversation { get; init; }
    public string? ChannelId { get; init; }
    public string? ServiceUrl { get; init; }
    public string? Locale { get; init; }

    /// <summary>
    /// The reference of an activity that came from a user. Members KamBot does not know are left out: sent back they may be
    /// refused (the Agents Playground refuses any null), and they are not ours to keep.
    /// </summary>
    public static ConversationReference Of(Activity activity) => new()
    {
        ActivityId = activity.Id,
        User = activity.From is null ? null : activity.From with { Properties = null },
        Bot = activity.Recipient is null ? null : activity.Recipient with { Properties = null },
        Conversation = activity.Conversation is null ? null : activity.Conversation with { Properties = null },
        ChannelId = activity.ChannelId,
        ServiceUrl = activity.ServiceUrl,
        Locale = activity.Locale,
    };

    /// <summary>Addresses <paramref name="activity"/> to this conversation; a reply names what it answers, a proactive message does not.</summary>
    public Activity Address(Activity activity) => activity with
    {
        ChannelId = ChannelId,
        ServiceUrl = ServiceUrl,
        Conversation = Conversation,
        From = Bot,
        Recipient = User,
        Locale = activity.Locale ?? Locale,
        ReplyToId = activity.ReplyToId ?? ActivityId,
    };
}
