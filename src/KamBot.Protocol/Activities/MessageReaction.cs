namespace KamBot.Protocol.Activities;

/// <summary>A reaction such as <c>like</c> on a message of the bot.</summary>
public sealed record MessageReaction
{
    public string? Type { get; init; }
}
