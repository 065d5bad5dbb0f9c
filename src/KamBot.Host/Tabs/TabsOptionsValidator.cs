using KamBot.Host.Messages.Authentication;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tabs;

/// <summary>One sentence per mistake.</summary>
internal sealed class TabsOptionsValidator(IOptions<ChannelOptions> channel) : IValidateOptions<TabsOptions>
{
    public ValidateOptionsResult Validate(string? name, TabsOptions options)
    {
        var mistakes = Mistakes(options).ToList();
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private IEnumerable<string> Mistakes(TabsOptions options)
    {
        if (options.AppId is null) yield break;
        if (!Guid.TryParseExact(options.AppId, "D", out _))
            yield return "Tabs:AppId must be a GUID, the application (client) id of the registration that people sign in to.";
        if (channel.Value.AppId is null)
            yield return "Tabs:AppId needs Channel:AppId: tabs belong to a bot in Teams.";
        if (channel.Value.Cloud != ChannelCloud.Public)
            yield return $"Tabs:AppId is set, but there are no tabs in Channel:Cloud {channel.Value.Cloud}.";
    }
}
