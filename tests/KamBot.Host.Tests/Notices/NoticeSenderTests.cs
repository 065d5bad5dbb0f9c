using KamBot.Host.Notices;
using KamBot.Sales.Notices;
using KamBot.Storage.Notices;
using KamBot.Testing;
using Microsoft.AspNetCore.Http;

namespace KamBot.Host.Tests.Notices;

/// <summary>How many go out at once, how fast, and what one that is stuck does to the others.</summary>
public sealed class NoticeSenderTests
{
    [Fact]
    public async Task As_many_are_on_their_way_as_is_set_and_no_more()
    {
        await using var bench = await NoticeBench.StartAsync(("Notices:AtOnce", "3"), ("Notices:PerSecond", "1000"));
        var answer = new TaskCompletionSource();
        foreach (var user in Users(5)) await WantAsync(bench, user, held: answer.Task);

        var sending = bench.Sender.SendDueAsync(CancellationToken.None);
        for (var i = 0; i < 3; i++) await bench.Connector.NextAsync();
        Assert.Equal(3, bench.Connector.Requests.Count);
        Assert.Equal(2, (await bench.Store.Notices.StateAsync(bench.Clock.GetUtcNow(), CancellationToken.None)).Due);

        answer.SetResult();
        await sending;
        Assert.Equal(5, bench.Connector.Requests.Select(request => request.Path).Distinct().Count());
    }

    [Fact]
    public async Task A_connector_that_hangs_for_one_holds_up_nobody_else()
    {
        await using var bench = await NoticeBench.StartAsync(("Notices:AtOnce", "2"), ("Notices:PerSecond", "1000"));
        await WantAsync(bench, "stuck", held: Task.Delay(Timeout.Infinite));
        var sending = bench.Sender.SendDueAsync(CancellationToken.None);
        await bench.Connector.NextAsync();
        foreach (var user in Users(4)) await WantAsync(bench, user);

        for (var i = 0; i < 4; i++)
        {
            bench.Clock.Advance(TimeSpan.FromSeconds(1));
            await bench.Connector.NextAsync();
        }

        foreach (var user in Users(4)) await UntilSentAsync(bench, user);
        Assert.False(sending.IsCompleted);
        bench.Clock.Advance(NoticeRules.Patience);
        await sending;
        Assert.Equal((NoticeState.Waiting, NoticeFailures.Timeout), await bench.StateAsync("stuck"));
    }

    [Fact]
    public async Task To_one_person_it_is_said_one_after_the_other()
    {
        await using var bench = await NoticeBench.StartAsync();
        await bench.SpeakAsync();
        await bench.WantAsync(once: "one");
        await bench.WantAsync(once: "two");

        await bench.Sender.SendDueAsync(CancellationToken.None);
        await bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Single(bench.Connector.Requests);
        bench.Clock.Advance(NoticeRules.Rest);
        await bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal(2, bench.Connector.Requests.Count);
    }

    [Fact]
    public async Task A_tenant_is_sent_to_at_its_pace()
    {
        var clock = new TestClock();
        var pace = new SendingPace(40, clock);
        var sent = new List<DateTimeOffset>();
        while (sent.Count < 200)
        {
            var turn = pace.WaitAsync(CancellationToken.None);
            if (!turn.IsCompleted) clock.Advance(await clock.NextTimerAsync());
            await turn;
            sent.Add(clock.GetUtcNow());
        }

        // Teams takes 50 in a second, whichever second that is.
        Assert.All(sent, begin => Assert.InRange(sent.Count(each => each >= begin && each < begin + TimeSpan.FromSeconds(1)), 1, 45));
        Assert.InRange(sent[^1] - sent[0], TimeSpan.FromSeconds(4.8), TimeSpan.FromSeconds(5.2));
    }

    [Fact]
    public async Task A_tenant_whose_channel_hangs_holds_up_no_other_tenant()
    {
        await using var bench = await NoticeBench.StartAsync(("Notices:AtOnce", "1"));
        await bench.SpeakAsync("far", tenant: "other");
        await bench.WantAsync("far", tenant: "other");
        bench.Connector.Answer(_ => Task.Delay(Timeout.Infinite));
        var sending = bench.Sender.SendDueAsync(CancellationToken.None);
        await bench.Connector.NextAsync();

        await WantAsync(bench, "near");
        _ = bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Contains("19%3Anear", (await bench.Connector.NextAsync()).Path, StringComparison.Ordinal);
        bench.Clock.Advance(NoticeRules.Patience);
        await sending;
    }

    [Fact]
    public async Task Two_hosts_share_the_work_and_say_everything_once()
    {
        await using var bench = await NoticeBench.StartAsync(("Notices:PerSecond", "100000"));
        foreach (var user in Users(40)) await WantAsync(bench, user);

        await Task.WhenAll(bench.Sender.SendDueAsync(CancellationToken.None), bench.OtherSender().SendDueAsync(CancellationToken.None));

        Assert.Equal(40, bench.Connector.Requests.Count);
        Assert.Equal(40, bench.Connector.Requests.Select(request => request.Path).Distinct().Count());
    }

    [Fact]
    public async Task What_is_on_its_way_when_the_host_stops_arrives_and_nothing_more_is_begun()
    {
        await using var bench = await NoticeBench.StartAsync(("Notices:AtOnce", "1"));
        var answer = new TaskCompletionSource();
        await WantAsync(bench, "first", held: answer.Task);
        await WantAsync(bench, "second");
        using var stop = new CancellationTokenSource();
        var sending = bench.Sender.SendDueAsync(stop.Token);
        await bench.Connector.NextAsync();

        await stop.CancelAsync();
        answer.SetResult();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        Assert.Equal(NoticeState.Sent, (await bench.OnlyAsync("first")).State);
        Assert.Equal(NoticeState.Waiting, (await bench.OnlyAsync("second")).State);
        Assert.Single(bench.Connector.Requests);
    }

    private static IEnumerable<string> Users(int count) => Enumerable.Range(1, count).Select(number => $"user-{number}");

    private static async Task WantAsync(NoticeBench bench, string user, Task? held = null)
    {
        await bench.SpeakAsync(user);
        await bench.WantAsync(user);
        if (held is not null) bench.Connector.Answer(context => AnswerAfterAsync(held, context));
    }

    /// <summary>The connector had it; it is marked a moment later.</summary>
    private static async Task UntilSentAsync(NoticeBench bench, string user)
    {
        while ((await bench.OnlyAsync(user)).State != NoticeState.Sent) await Task.Yield();
    }

    private static async Task AnswerAfterAsync(Task held, HttpContext context)
    {
        await held.WaitAsync(context.RequestAborted);
        context.Response.StatusCode = 201;
        await context.Response.WriteAsync("""{"id":"held"}""");
    }
}
