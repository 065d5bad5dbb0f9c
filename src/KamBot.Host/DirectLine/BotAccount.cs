using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>The bot as the browser sees it.</summary>
internal static class BotAccount
{
    public const string Role = "bot";

    public static ChannelAccount KamBot { get; } = new() { Id = "kambot", Name = "KamBot", Role = Role };
}
