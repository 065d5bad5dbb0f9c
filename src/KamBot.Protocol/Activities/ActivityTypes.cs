namespace KamBot.Protocol.Activities;

/// <summary>The values of <c>activity.type</c> that KamBot reads or writes (Bot Framework activity specification).</summary>
public static class ActivityTypes
{
    public const string Message = "message";
    public const string MessageReaction = "messageReaction";
    public const string ConversationUpdate = "conversationUpdate";
    public const string InstallationUpdate = "installationUpdate";
    public const string Typing = "typing";
    public const string Invoke = "invoke";
    public const string Event = "event";
}

/// <summary>How the channel wants its answer: later at the connector, or in the HTTP response.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string ExpectReplies = "expectReplies";
}

/// <summary>The channels whose wire differs in ways KamBot must know.</summary>
public static class Channels
{
    public const string MsTeams = "msteams";
    public const string Emulator = "emulator";
    public const string WebChat = "webchat";
    public const string DirectLine = "directline";
    public const string Console = "console";
}
