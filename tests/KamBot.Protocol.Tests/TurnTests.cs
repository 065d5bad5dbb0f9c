using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol.Tests;

public sealed class TurnTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly Activity _message = WireFiles.Activity("message-personal");

    [Fact]
    public async Task A_reply_goes_to_the_conversation_and_names_what_it_answers()
    {
        await RunAsync(async (turn, token) =>
        {
            Assert.False(turn.Responded);
            var response = await turn.SendActivityAsync(MessageFactory.Text("Good morning"), token);
            Assert.True(turn.Responded);
            Assert.Equal("sent-1", response.Id);
        });

        var reply = Assert.Single(_adapter.Sent);
        Assert.Equal(
            ("msteams", _message.ServiceUrl, _message.Conversation!.Id, _message.Recipient!.Id, _message.From!.Id, "zh-TW", _message.Id),
            (reply.ChannelId, reply.ServiceUrl, reply.Conversation!.Id, reply.From!.Id, reply.Recipient!.Id, reply.Locale, reply.ReplyToId));
    }

    [Fact]
    public async Task Preparing_says_nothing_and_what_was_prepared_is_what_is_sent()
    {
        await RunAsync(async (turn, token) =>
        {
            var prepared = turn.Prepare(MessageFactory.Text("Good morning"));
            Assert.False(turn.Responded);
            Assert.Empty(_adapter.Sent);
            Assert.Equal((_message.Id, _message.Conversation!.Id), (prepared.Activity.ReplyToId, prepared.Activity.Conversation!.Id));

            await turn.SendActivityAsync(prepared, token);

            Assert.True(turn.Responded);
            Assert.Same(prepared.Activity, Assert.Single(_adapter.Sent));
        });
    }

    [Fact]
    public async Task An_update_keeps_its_id_and_answers_nothing()
    {
        await RunAsync((turn, token) => turn.UpdateActivityAsync(MessageFactory.Text("Saved") with { Id = "card-1" }, token));

        var update = Assert.Single(_adapter.Updated);
        Assert.Equal(("card-1", null, _message.Conversation!.Id), (update.Id, update.ReplyToId, update.Conversation!.Id));
    }

    [Fact]
    public async Task A_deletion_names_the_activity()
    {
        await RunAsync((turn, token) => turn.DeleteActivityAsync("card-1", token));

        Assert.Equal("card-1", Assert.Single(_adapter.Deleted));
    }

    [Fact]
    public async Task A_proactive_message_has_the_address_of_the_conversation_and_no_replyToId()
    {
        await _adapter.ContinueConversationAsync(
            ConversationReference.Of(_message), (turn, token) => turn.SendActivityAsync(MessageFactory.Text("A call is not documented."), token), default);

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal((_message.Conversation!.Id, _message.From!.Id, "zh-TW", null), (sent.Conversation!.Id, sent.Recipient!.Id, sent.Locale, sent.ReplyToId));
    }

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_of_use()
    {
        List<string> steps = [];
        _adapter.Use(new Recording("outer", steps)).Use(new Recording("inner", steps));

        await RunAsync((_, _) =>
        {
            steps.Add("bot");
            return Task.CompletedTask;
        });

        Assert.Equal(["outer in", "inner in", "bot", "inner out", "outer out"], steps);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_ends_the_turn()
    {
        _adapter.Use(new Ending());

        await RunAsync((_, _) => throw new InvalidOperationException("not reached"));
    }

    [Fact]
    public async Task Middleware_runs_around_a_proactive_turn_too()
    {
        List<string> steps = [];
        _adapter.Use(new Recording("only", steps));

        await _adapter.ContinueConversationAsync(ConversationReference.Of(_message), (_, _) => Task.CompletedTask, default);

        Assert.Equal(["only in", "only out"], steps);
    }

    [Fact]
    public async Task What_escapes_from_the_bot_goes_to_OnTurnError_which_may_still_answer()
    {
        _adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync(MessageFactory.Text(exception.Message), default);

        await RunAsync((_, _) => throw new InvalidOperationException("It broke."));

        Assert.Equal("It broke.", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task Without_OnTurnError_the_caller_gets_the_exception()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync((_, _) => throw new InvalidOperationException()));
    }

    [Fact]
    public async Task A_cancelled_turn_is_no_error_of_the_bot()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        _adapter.OnTurnError = (_, _) => throw new InvalidOperationException("not reached");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _adapter.ProcessActivityAsync(
            _message, new BotThat((_, token) => Task.FromCanceled(token)), cancelled.Token));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(429, true)]
    [InlineData(503, true)]
    public void A_refusal_says_whether_to_try_again(int status, bool mayRetry)
    {
        Assert.Equal(mayRetry, new ChannelException(status, "code", "message").MayRetry);
    }

    private Task<InvokeResponse?> RunAsync(Func<ITurnContext, CancellationToken, Task> acts) =>
        _adapter.ProcessActivityAsync(_message, new BotThat(acts), default);

    private sealed class Recording(string name, List<string> steps) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            steps.Add($"{name} in");
            await next(cancellationToken);
            steps.Add($"{name} out");
        }
    }

    private sealed class Ending : IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
