using KamBot.Host.Tests.Messages;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.DirectLine;

public sealed class SlowBrowserTurnTests
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task After_two_seconds_the_browser_sees_typing_once_and_before_the_reply()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        var browser = await host.OpenAsync();
        using var socket = await browser.ListenAsync();
        await browser.SayAsync("hello");
        await _entered.Task;
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        host.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(["message", "typing"], (await socket.ActivitiesAsync(atLeast: 2)).Select(each => each.Text("type")));
        _release.SetResult();

        Assert.Equal("late", (await socket.ActivitiesAsync(atLeast: 1))[0].Text("text"));
        Assert.Equal(["hello", "late"], (await browser.ActivitiesAsync(atLeast: 2)).Select(each => each.Text("text")));
    }

    [Fact]
    public async Task A_turn_that_has_spoken_shows_no_typing()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            await turn.SayAsync("early");
            await SlowlyAsync(turn);
        };
        var browser = await host.OpenAsync();
        using var socket = await browser.ListenAsync();
        await browser.SayAsync("hello");
        await _entered.Task;
        host.Clock.Advance(TimeSpan.FromSeconds(5));
        _release.SetResult();

        Assert.Equal(["hello", "early", "late"], (await socket.ActivitiesAsync(atLeast: 3)).Select(each => each.MaybeText("text")));
    }

    private async Task SlowlyAsync(ITurnContext turn)
    {
        _entered.TrySetResult();
        await _release.Task;
        await turn.SayAsync("late");
    }
}
