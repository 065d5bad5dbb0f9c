using KamBot.Host.Messages.Authentication;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tabs;

/// <summary>Whether there are tabs, and by which registration.</summary>
internal sealed class TabSwitch(IOptions<TabsOptions> tabs, IOptions<ChannelOptions> channel)
{
    /// <summary>What a page's address says in <c>in</c> where it stands inside a tab.</summary>
    public const string InTab = "tab";

    public bool IsOn => AppId is not null;

    /// <summary>Null where tabs are off: without a bot, in a cloud without them, or where the bot has no registration of its own.</summary>
    public string? AppId => channel.Value switch
    {
        { AppId: null } or { Cloud: not ChannelCloud.Public } => null,
        { AppType: ChannelAppType.ManagedIdentity } => tabs.Value.AppId,
        { AppId: var bot } => tabs.Value.AppId ?? bot,
    };
}
