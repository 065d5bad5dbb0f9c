using System.Net;
using System.Text.Json;
using KamBot.Host.Connector;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.Messages;

public sealed class SlowTurnTests
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task After_two_seconds_the_user_sees_typing_once_and_before_the_reply()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        var request = host.SayAsync("hello");
        await _entered.Task;
        host.Clock.Advance(TimeSpan.FromSeconds(1.999));
        Assert.Empty(host.Connector.Requests);
        host.Clock.Advance(TimeSpan.FromSeconds(0.001));
        Assert.Equal("typing", (await host.Connector.NextAsync()).Type);
        host.Clock.Advance(TimeSpan.FromSeconds(7));
        _release.SetResult();
        using var response = await request;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["typing", "message"], host.Connector.Requests.Select(sent => sent.Type));
    }

    [Fact]
    public async Task A_reply_waits_for_typing_that_is_on_its_way()
    {
        await using var host = await BotHost.StartAsync();
        var typingAccepted = new TaskCompletionSource();
        host.Connector.Answer(_ => typingAccepted.Task);
        CloudTurn? turn = null;
        host.Bot.OnMessage = context => SlowlyAsync(turn = (CloudTurn)context);
        var request = host.SayAsync("hello");
        await _entered.Task;
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        await host.Connector.NextAsync();
        Assert.Equal(0, turn!.Gate.CurrentCount);
        _release.SetResult();
        typingAccepted.SetResult();
        using var response = await request;
        Assert.Equal(["typing", "message"], host.Connector.Requests.Select(sent => sent.Type));
    }

    [Fact]
    public async Task After_ten_seconds_the_request_is_answered_and_the_reply_comes_later()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        using var response = await HandOverAsync(host, host.SayAsync("hello"));
        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        _release.SetResult();
        Assert.Equal("late", (await host.Connector.NextAsync()).Text);
    }

    [Fact]
    public async Task Replies_expected_in_the_response_come_through_the_connector_when_they_are_late()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            await turn.SayAsync("early");
            var prepared = turn.Prepare(MessageFactory.Text("prepared early"));
            await SlowlyAsync(turn);
            await turn.SendActivityAsync(prepared, CancellationToken.None);
        };
        var request = host.PostAsync(host.Activity("message", "\"deliveryMode\": \"expectReplies\""));
        using var response = await HandOverAsync(host, request, showsTyping: false);
        var body = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        var reply = Assert.Single(body.GetProperty("activities").EnumerateArray());
        Assert.Equal("early", reply.GetProperty("text").GetString());
        _release.SetResult();
        Assert.Equal("late", (await host.Connector.NextAsync()).Text);
        Assert.Equal("prepared early", (await host.Connector.NextAsync()).Text);
    }

    [Fact]
    public async Task A_slow_card_action_says_so_and_replaces_the_card_later()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = turn => SlowlyAsync(EchoBot.Card);
        using var response = await HandOverAsync(host, host.PressAsync());
        var answer = JsonElement.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal("Still working.", answer.GetProperty("value").GetString());
        _release.SetResult();
        var update = await host.Connector.NextAsync();
        Assert.Equal("PUT", update.Method);
        Assert.EndsWith("/activities/card-1", update.Path, StringComparison.Ordinal);
        Assert.Equal(1, update.Json.GetProperty("attachments").GetArrayLength());
    }

    [Fact]
    public async Task The_message_of_a_slow_card_action_is_said_later()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = turn => SlowlyAsync(AdaptiveCardInvokeResponse.Error(400, "Stale", "Too late."));
        using var response = await HandOverAsync(host, host.PressAsync());
        _release.SetResult();
        Assert.Equal("Too late.", (await host.Connector.NextAsync()).Text);
    }

    [Fact]
    public async Task Shutdown_waits_for_a_turn_that_outlived_its_request()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        using var response = await HandOverAsync(host, host.SayAsync("hello"));
        var stopping = host.Turns.StopAsync(CancellationToken.None);
        Assert.Contains("waiting for 1 turns", host.Log.Text, StringComparison.Ordinal);
        Assert.False(stopping.IsCompleted);
        _release.SetResult();
        await stopping;
        Assert.Equal("late", host.Connector.Requests.Last().Text);
        Assert.DoesNotContain("Shut down before", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shutdown_does_not_wait_beyond_the_hosts_time_out()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        using var response = await HandOverAsync(host, host.SayAsync("hello"));
        await host.Turns.StopAsync(new CancellationToken(canceled: true));
        Assert.Contains("Shut down before 1 turns", host.Log.Text, StringComparison.Ordinal);
        _release.SetResult();
    }

    [Fact]
    public async Task A_client_that_hangs_up_does_not_end_its_turn()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = SlowlyAsync;
        var request = host.SayAsync("hello");
        await _entered.Task;
        host.HangUp();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => request);
        _release.SetResult();
        Assert.Equal("late", (await host.Connector.NextAsync()).Text);
    }

    private async Task SlowlyAsync(ITurnContext turn)
    {
        _entered.TrySetResult();
        await _release.Task;
        await turn.SayAsync("late");
    }

    private async Task<AdaptiveCardInvokeResponse> SlowlyAsync(AdaptiveCardInvokeResponse answer)
    {
        _entered.TrySetResult();
        await _release.Task;
        return answer;
    }

    private async Task<HttpResponseMessage> HandOverAsync(BotHost host, Task<HttpResponseMessage> request, bool showsTyping = true)
    {
        await _entered.Task;
        host.Clock.Advance(TimeSpan.FromSeconds(2));
        if (showsTyping)
        {
            Assert.Equal("typing", (await host.Connector.NextAsync()).Type);
        }

        host.Clock.Advance(TimeSpan.FromSeconds(7.999));
        Assert.False(request.IsCompleted);
        host.Clock.Advance(TimeSpan.FromSeconds(0.001));
        return await request;
    }
}
