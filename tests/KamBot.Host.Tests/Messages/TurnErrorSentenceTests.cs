using KamBot.Host.Messages;
using KamBot.Host.Tests.Files;
using KamBot.Protocol.Activities;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Messages;

/// <summary>After a bug nobody says again what is kept, and everybody learns how to go on.</summary>
public sealed class TurnErrorSentenceTests
{
    [Theory]
    [InlineData("en-GB", "say the last thing again", "*help*")]
    [InlineData("zh-CN", "再说一遍。", "*帮助*")]
    [InlineData("zh-TW", "再說一次。", "*說明*")]
    public async Task What_is_lost_is_asked_for_again_and_what_is_kept_is_not(string locale, string again, string help)
    {
        await using var host = await WholeHost.StartAsync();
        var sentence = host.Services.GetRequiredService<TurnErrorSentence>();
        var activity = new Activity { Type = ActivityTypes.Message, Locale = locale };

        var lost = sentence(activity, "AB12CD", isKept: false);
        var kept = sentence(activity, "AB12CD", isKept: true);

        Assert.Contains(again, lost, StringComparison.Ordinal);
        Assert.DoesNotContain(again, kept, StringComparison.Ordinal);
        Assert.Contains(help, kept, StringComparison.Ordinal);
        Assert.All([lost, kept], said => Assert.Contains("AB12CD", said, StringComparison.Ordinal));
    }
}
