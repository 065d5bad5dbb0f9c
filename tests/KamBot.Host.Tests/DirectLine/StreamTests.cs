using System.Net.WebSockets;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task The_socket_brings_the_backlog_and_then_what_is_new()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        await browser.SayAsync("before");
        await browser.ActivitiesAsync(atLeast: 2);
        using var socket = await browser.ListenAsync();
        var backlog = await socket.ActivitiesAsync(atLeast: 2);

        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await browser.SayAsync("after");

        Assert.Equal(["before", "You said before"], backlog.Select(each => each.Text("text")));
        Assert.Equal(["after", "You said after"], (await socket.ActivitiesAsync(atLeast: 2)).Select(each => each.Text("text")));
    }

    [Fact]
    public async Task Whoever_comes_back_gets_only_what_was_missed()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        await browser.SayAsync("one");
        await browser.ActivitiesAsync(atLeast: 2);
        var watermark = (await browser.ReadAsync()).Text("watermark");
        await browser.SayAsync("two");
        await browser.ActivitiesAsync(atLeast: 4);

        using var socket = await (await browser.ReconnectAsync(watermark)).ListenAsync();

        Assert.Equal(["two", "You said two"], (await socket.ActivitiesAsync(atLeast: 2)).Select(each => each.Text("text")));
        Assert.Equal("two", (await browser.ActivitiesAsync(2, watermark))[0].Text("text"));
    }

    [Theory]
    [InlineData("999999")]
    [InlineData("-1")]
    [InlineData("soon")]
    public async Task A_watermark_from_nowhere_loses_nothing_that_is_new(string watermark)
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        var next = (await browser.ReadAsync(watermark)).Text("watermark");

        await browser.SayAsync("hello");

        Assert.Equal("hello", (await browser.ActivitiesAsync(2, next))[0].Text("text"));
    }

    [Fact]
    public async Task A_change_keeps_id_and_time_and_reaches_who_was_away()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            var sent = await turn.SendActivityAsync(MessageFactory.Text("draft"), CancellationToken.None);
            await turn.SendActivityAsync(MessageFactory.Text("between"), CancellationToken.None);
            if (turn.Activity.Text == "change it")
                await turn.UpdateActivityAsync(MessageFactory.Text("final") with { Id = sent.Id }, CancellationToken.None);
        };
        var browser = await host.OpenAsync();
        using var socket = await browser.ListenAsync();
        await browser.SayAsync("change it");
        var live = await socket.ActivitiesAsync(atLeast: 4);
        var (draft, final) = (live[1], live[3]);

        var replay = await browser.ActivitiesAsync(atLeast: 3);
        var away = await browser.ActivitiesAsync(atLeast: 1, watermark: "3");

        Assert.Equal(("draft", "final"), (draft.Text("text"), final.Text("text")));
        Assert.Equal((draft.Text("id"), draft.Text("timestamp")), (final.Text("id"), final.Text("timestamp")));
        Assert.Equal(["change it", "final", "between"], replay.Select(each => each.Text("text")));
        Assert.Equal("final", away.Single().Text("text"));
    }

    [Fact]
    public async Task What_the_bot_takes_back_is_gone_from_the_transcript()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            var sent = await turn.SendActivityAsync(MessageFactory.Text("a slip"), CancellationToken.None);
            await turn.DeleteActivityAsync(sent.Id!, CancellationToken.None);
            await turn.SendActivityAsync(MessageFactory.Text("done"), CancellationToken.None);
        };
        var browser = await host.OpenAsync();
        await browser.SayAsync("go");

        var all = await browser.ActivitiesAsync(atLeast: 3);

        Assert.Equal(("event", "deleted"), (all[1].Text("type"), all[1].Text("name")));
        Assert.DoesNotContain(all, each => each.MaybeText("text") == "a slip");
    }

    [Fact]
    public async Task Nobody_changes_what_the_user_said()
    {
        await using var host = await BrowserHost.StartAsync();
        var refusal = new TaskCompletionSource<ChannelException>();
        host.Bot.OnMessage = async turn => refusal.SetResult(await Assert.ThrowsAsync<ChannelException>(
            () => turn.UpdateActivityAsync(MessageFactory.Text("other") with { Id = turn.Activity.Id }, CancellationToken.None)));
        var browser = await host.OpenAsync();
        await browser.SayAsync("mine");

        Assert.Equal(404, (await refusal.Task.WaitAsync(TimeSpan.FromSeconds(20))).Status);
        Assert.Equal("mine", (await browser.ActivitiesAsync(atLeast: 1))[0].Text("text"));
    }

    [Fact]
    public async Task Typing_is_shown_live_and_never_replayed_and_traces_are_not_shown_at_all()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            foreach (var type in new[] { "typing", "trace", "endOfConversation", "message" })
                await turn.SendActivityAsync(new Activity { Type = type, Text = type }, CancellationToken.None);
        };
        var browser = await host.OpenAsync();
        using var socket = await browser.ListenAsync();
        await browser.SayAsync("go");

        Assert.Equal(["message", "typing", "message"], (await socket.ActivitiesAsync(atLeast: 3)).Select(each => each.Text("type")));
        Assert.Equal(["go", "message"], (await browser.ActivitiesAsync(atLeast: 2)).Select(each => each.Text("text")));
    }

    [Fact]
    public async Task A_reply_to_something_unknown_goes_out_as_no_reply()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = turn =>
            turn.SendActivityAsync(MessageFactory.Text("hm") with { ReplyToId = "elsewhere|0000001" }, CancellationToken.None);
        var browser = await host.OpenAsync();
        await browser.SayAsync("go");

        Assert.Null((await browser.ActivitiesAsync(atLeast: 2))[1].MaybeText("replyToId"));
    }

    [Fact]
    public async Task KamBot_speaks_first_in_a_conversation_it_knows()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        await browser.SayAsync("hello");
        await browser.ActivitiesAsync(atLeast: 2);
        var reference = ConversationReference.Of(host.Bot.Heard.Last()) with { ActivityId = null };

        await host.Adapter.ContinueConversationAsync(
            reference, (turn, token) => turn.SendActivityAsync(MessageFactory.Text("a reminder"), token), CancellationToken.None);

        Assert.Equal("a reminder", (await browser.ActivitiesAsync(atLeast: 3))[2].Text("text"));
    }

    [Fact]
    public async Task The_ninth_socket_of_a_conversation_is_refused()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        await browser.SaidIdAsync("hello");
        var sockets = new List<ClientWebSocket>();
        for (var n = 0; n < 8; n++)
        {
            sockets.Add(await browser.ListenAsync());
            await sockets[^1].NextAsync();
        }

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => browser.ListenAsync());

        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
        sockets.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task A_socket_opens_only_with_a_living_token()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(2));

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => browser.ListenAsync());

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }
}
