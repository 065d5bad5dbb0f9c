using KamBot.Dialogs.Conversations;
using KamBot.Host.Notices;
using KamBot.Sales.Notices;
using KamBot.Storage.Notices;

namespace KamBot.Host.Tests.Notices;

/// <summary>What KamBot says of its own accord, from the turn that wants it to the connector.</summary>
public sealed class NoticeTests : IAsyncLifetime
{
    private NoticeBench _bench = null!;

    public async Task InitializeAsync() => _bench = await NoticeBench.StartAsync();

    public async Task DisposeAsync() => await _bench.DisposeAsync();

    [Fact]
    public async Task A_notice_reaches_the_person_in_the_personal_conversation()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();

        await _bench.Sender.SendDueAsync(CancellationToken.None);

        var said = await _bench.Connector.NextAsync();
        Assert.Equal("An account waits for you.", said.Text);
        Assert.StartsWith("/_connector/v3/conversations/19%3Amo/activities", said.Path, StringComparison.Ordinal);
        Assert.Equal(NoticeState.Sent, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task Two_hosts_say_it_once()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();

        await Task.WhenAll(_bench.Sender.SendDueAsync(CancellationToken.None), _bench.OtherSender().SendDueAsync(CancellationToken.None));
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Single(_bench.Connector.Requests);
    }

    [Fact]
    public async Task The_same_thing_is_wanted_once()
    {
        await _bench.WantAsync();

        Assert.False(await _bench.Store.WriteAsync("tenant", [new AddRecord(NoticeBench.Notice())], CancellationToken.None));
    }

    [Fact]
    public async Task Who_never_spoke_with_KamBot_is_waited_for()
    {
        await _bench.WantAsync();
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal((NoticeState.Waiting, NoticeFailures.NobodyYet), await _bench.StateAsync());

        await _bench.SpeakAsync();
        _bench.Clock.Advance(TimeSpan.FromHours(1));
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal("An account waits for you.", (await _bench.Connector.NextAsync()).Text);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("channel")]
    public async Task Nothing_is_said_where_others_read_along(string place)
    {
        await _bench.SpeakAsync(place: place);
        await _bench.WantAsync();

        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Empty(_bench.Connector.Requests);
        Assert.Equal((NoticeState.Waiting, NoticeFailures.NobodyYet), await _bench.StateAsync());
    }

    [Theory]
    [InlineData(NoticeRules.MostTries - 1, NoticeState.Waiting)]
    [InlineData(NoticeRules.MostTries, NoticeState.Failed)]
    public void Who_cannot_be_reached_for_days_is_given_up(int tries, NoticeState state)
    {
        var now = _bench.Clock.GetUtcNow();

        Assert.Equal(state, NoticeRules.Refused(NoticeBench.Notice() with { Attempts = tries }, now, "500", refusal: null).State);
    }

    [Fact]
    public async Task Who_removed_the_app_is_left_alone()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Connector.Answer(403);

        await _bench.Sender.SendDueAsync(CancellationToken.None);
        _bench.Clock.Advance(TimeSpan.FromDays(1));
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Single(_bench.Connector.Requests);
        Assert.Equal((NoticeState.Failed, "403"), await _bench.StateAsync());
    }

    [Fact]
    public async Task A_refusal_that_passes_is_tried_again_later()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Connector.Answer(401);
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal((NoticeState.Waiting, "401"), await _bench.StateAsync());
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Single(_bench.Connector.Requests);

        _bench.Clock.Advance(TimeSpan.FromMinutes(1));
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal(2, _bench.Connector.Requests.Count);
        Assert.Equal(NoticeState.Sent, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task A_sender_that_died_with_a_notice_in_its_hands_is_followed_by_another()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        Assert.True(await _bench.Store.Notices.TryKeepAsync(
            NoticeRules.Taken(await _bench.OnlyAsync(), _bench.Clock.GetUtcNow()), CancellationToken.None));
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Empty(_bench.Connector.Requests);

        _bench.Clock.Advance(NoticeRules.Lease);
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal("An account waits for you.", (await _bench.Connector.NextAsync()).Text);
    }

    [Fact]
    public async Task What_another_sender_took_in_between_is_left_to_it()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        var seen = await _bench.OnlyAsync();
        Assert.True(await _bench.Store.Notices.TryKeepAsync(NoticeRules.Taken(seen, _bench.Clock.GetUtcNow()), CancellationToken.None));

        await _bench.Delivery.DeliverAsync(seen, refusedAt: null);

        Assert.Empty(_bench.Connector.Requests);
        Assert.Equal(NoticeState.Waiting, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task What_has_become_pointless_is_not_said()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Says = NoticeWords.None;

        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Empty(_bench.Connector.Requests);
        Assert.Equal(NoticeState.Moot, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task Who_removed_the_app_hears_nothing_more_until_they_return()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Connector.Answer(403);
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        _bench.Clock.Advance(TimeSpan.FromDays(1));
        await _bench.WantAsync(once: "tomorrow");
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Single(_bench.Connector.Requests);
        Assert.Contains(await _bench.AllAsync(), notice => notice is { Once: "tomorrow", State: NoticeState.Failed, Failure: NoticeFailures.Left });

        await _bench.SpeakAsync(says: "two");
        _bench.Clock.Advance(TimeSpan.FromDays(1));
        await _bench.WantAsync(once: "the day after");
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(2, _bench.Connector.Requests.Count);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("90")]
    public async Task A_channel_that_asks_to_wait_is_waited_for_to_the_letter(string seconds)
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Connector.Answer(429, retryAfter: seconds);
        var wait = TimeSpan.FromSeconds(int.Parse(seconds, System.Globalization.CultureInfo.InvariantCulture));

        await _bench.Sender.SendDueAsync(CancellationToken.None);
        _bench.Clock.Advance(wait - TimeSpan.FromSeconds(1));
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Single(_bench.Connector.Requests);

        _bench.Clock.Advance(TimeSpan.FromSeconds(1));
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        Assert.Equal(2, _bench.Connector.Requests.Count);
        Assert.Equal(NoticeState.Sent, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task What_would_disturb_waits_and_it_costs_no_try()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        var later = _bench.Clock.GetUtcNow() + TimeSpan.FromMinutes(10);
        _bench.Says = NoticeWords.Later(later);

        await _bench.Sender.SendDueAsync(CancellationToken.None);

        var notice = await _bench.OnlyAsync();
        Assert.Equal((NoticeState.Waiting, 0, later), (notice.State, notice.Attempts, notice.DueAt));
    }

    [Fact]
    public async Task An_operator_has_what_failed_tried_again()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        _bench.Connector.Answer(404);
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        var failed = Assert.Single((await _bench.Store.Notices.StateAsync(_bench.Clock.GetUtcNow(), CancellationToken.None)).Failed);
        Assert.Equal(("test", "404", 1), (failed.Kind, failed.Failure, failed.Count));

        Assert.Equal(1, await _bench.Store.Notices.RetryAsync("test", "404", _bench.Clock.GetUtcNow()));
        _bench.Clock.Advance(TimeSpan.FromSeconds(5));
        await _bench.Sender.SendDueAsync(CancellationToken.None);

        Assert.Equal(NoticeState.Sent, (await _bench.OnlyAsync()).State);
    }

    [Fact]
    public async Task What_was_settled_long_ago_is_forgotten_and_what_waits_is_not()
    {
        await _bench.SpeakAsync();
        await _bench.WantAsync();
        await _bench.Sender.SendDueAsync(CancellationToken.None);
        await _bench.WantAsync(once: "waits");
        _bench.Clock.Advance(TimeSpan.FromDays(90));

        Assert.Equal(1, await _bench.Store.Notices.ForgetAsync(_bench.Clock.GetUtcNow(), 500));

        Assert.Equal("waits", (await _bench.OnlyAsync()).Once);
    }
}
