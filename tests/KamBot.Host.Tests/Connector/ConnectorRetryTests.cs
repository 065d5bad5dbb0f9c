using KamBot.Protocol.Turns;
using Microsoft.AspNetCore.Http;

namespace KamBot.Host.Tests.Connector;

public sealed class ConnectorRetryTests
{
    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_refusal_is_tried_again(int status)
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(status).Answer(status);
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        var waits = await bench.WaitsOfAsync(call);
        Assert.Equal("sent-3", (await call).Id);
        Assert.Equal(2, waits.Count);
        Assert.InRange(waits[0], TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
        Assert.InRange(waits[1], TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Single(bench.Connector.Requests.Select(request => request.Body).Distinct());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(500)]
    [InlineData(302)]
    public async Task A_lasting_refusal_is_not(int status)
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(status, """{"error":{"code":"MessageWritesBlocked","message":"no"}}""", retryAfter: "1");
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Empty(await bench.WaitsOfAsync(call));
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => call);
        Assert.Equal((status, "MessageWritesBlocked"), (refusal.Status, refusal.Code));
        Assert.Single(bench.Connector.Requests);
    }

    [Fact]
    public async Task RetryAfter_in_seconds_is_waited_to_the_letter()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(429, retryAfter: "7");
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Equal(TimeSpan.FromSeconds(7), await bench.Clock.NextTimerAsync());
        bench.Clock.Advance(TimeSpan.FromSeconds(6.999));
        Assert.Single(bench.Connector.Requests);
        Assert.False(call.IsCompleted);
        bench.Clock.Advance(TimeSpan.FromSeconds(0.001));
        await call;
        Assert.Equal(2, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task RetryAfter_may_be_a_date()
    {
        await using var bench = await ConnectorBench.StartAsync();
        var date = bench.Clock.GetUtcNow().AddSeconds(12).ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        bench.Connector.Answer(503, retryAfter: date);
        var waits = await bench.WaitsOfAsync(bench.Client.SendAsync(new(bench.Message()), CancellationToken.None));
        Assert.Equal([TimeSpan.FromSeconds(12)], waits);
    }

    [Theory]
    [InlineData("21", 21)]
    [InlineData("3600", 3600)]
    public async Task A_longer_RetryAfter_is_left_to_the_caller_to_keep(string told, int seconds)
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(429, retryAfter: told);
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Empty(await bench.WaitsOfAsync(call));
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => call);
        Assert.Equal((429, TimeSpan.FromSeconds(seconds), true), (refusal.Status, refusal.RetryAfter, refusal.MayRetry));
        Assert.Single(bench.Connector.Requests);
    }

    [Fact]
    public async Task All_waits_together_stay_within_twenty_seconds()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(429, retryAfter: "12").Answer(429, retryAfter: "8").Answer(429, retryAfter: "1");
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Equal([TimeSpan.FromSeconds(12), TimeSpan.FromSeconds(8)], await bench.WaitsOfAsync(call));
        Assert.Equal(TimeSpan.FromSeconds(1), (await Assert.ThrowsAsync<ChannelException>(() => call)).RetryAfter);
        Assert.Equal(3, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task RetryAfter_in_the_past_means_now()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(503, retryAfter: "Mon, 02 Mar 2020 08:00:00 GMT");
        await bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Equal(2, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task Five_tries_are_the_end_of_it()
    {
        await using var bench = await ConnectorBench.StartAsync();
        for (var i = 0; i < 6; i++)
        {
            bench.Connector.Answer(502, "<html>bad gateway</html>");
        }

        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Equal(4, (await bench.WaitsOfAsync(call)).Count);
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => call);
        Assert.Equal((502, null, true), (refusal.Status, refusal.Code, refusal.MayRetry));
        Assert.Equal(5, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_message_whose_connection_broke_may_have_arrived_and_is_not_sent_twice()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(Abort);
        var call = bench.Client.SendAsync(new(bench.Message()), CancellationToken.None);
        Assert.Empty(await bench.WaitsOfAsync(call));
        Assert.Equal(0, (await Assert.ThrowsAsync<ChannelException>(() => call)).Status);
        Assert.Single(bench.Connector.Requests);
    }

    [Fact]
    public async Task An_update_whose_connection_broke_is_sent_again()
    {
        await using var bench = await ConnectorBench.StartAsync();
        bench.Connector.Answer(Abort);
        var call = bench.Client.UpdateActivityAsync(new(bench.Message() with { Id = "card-1" }), CancellationToken.None);
        await bench.WaitsOfAsync(call);
        Assert.NotNull((await call).Id);
        Assert.Equal(2, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_connector_that_is_down_is_a_channel_exception_that_may_be_retried_later()
    {
        await using var bench = await ConnectorBench.StartAsync();
        var message = bench.Message();
        await bench.Connector.StopAsync();
        var call = bench.Client.SendAsync(new(message), CancellationToken.None);
        Assert.Equal(4, (await bench.WaitsOfAsync(call)).Count);
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => call);
        Assert.Equal((0, true), (refusal.Status, refusal.MayRetry));
    }
    private static Task Abort(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }
}
