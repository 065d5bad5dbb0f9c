using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol.Tests;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();

    [Theory]
    [InlineData("message-personal", "message")]
    [InlineData("message-playground-submit", "message")]
    [InlineData("installationUpdate-add", "installationUpdate add")]
    [InlineData("messageReaction-added", "messageReaction")]
    [InlineData("typing", "typing")]
    [InlineData("event-meeting-end", "event application/vnd.microsoft.meetingEnd")]
    [InlineData("trace-unknown-type", "unrecognized trace")]
    [InlineData("conversationUpdate-members-added", "added 29:1sample-kim")]
    [InlineData("conversationUpdate-team-renamed", null)]
    [InlineData("conversationUpdate-members-removed", null)]
    public async Task Each_activity_goes_to_the_method_of_its_type(string file, string? said)
    {
        var bot = new Telling();

        await _adapter.ProcessActivityAsync(WireFiles.Activity(file), bot, default);

        Assert.Equal(said, bot.Said);
    }

    [Fact]
    public async Task A_pressed_execute_button_is_answered_in_the_body_with_http_200()
    {
        var response = await _adapter.ProcessActivityAsync(WireFiles.Activity("invoke-adaptive-card"), new Telling(), default);

        Assert.Equal((200, "answer d-1 3 up"), (response!.Status, response.Body!.Value.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("""{"action":"up"}""")]
    [InlineData("""{"action":{"verb":7}}""")]
    public async Task An_action_that_cannot_be_read_is_answered_with_400_in_the_body(string value)
    {
        var response = await _adapter.ProcessActivityAsync(Invoke("adaptiveCard/action", value), new Telling(), default);

        Assert.Equal((200, 400), (response!.Status, response.Body!.Value.GetProperty("statusCode").GetInt32()));
    }

    [Fact]
    public async Task An_invoke_nobody_knows_is_answered_with_501()
    {
        var response = await _adapter.ProcessActivityAsync(Invoke("task/fetch", "{}"), new Telling(), default);

        Assert.Equal(501, response!.Status);
    }

    [Fact]
    public async Task A_message_has_no_invoke_response()
    {
        Assert.Null(await _adapter.ProcessActivityAsync(WireFiles.Activity("message-personal"), new Telling(), default));
    }

    private static Activity Invoke(string name, string value) => JsonSerializer.Deserialize(
        $$"""{"type":"invoke","name":"{{name}}","value":{{value}}}""", ProtocolJson.Default.Activity)!;

    private sealed class Telling : ActivityHandler
    {
        public string? Said { get; private set; }

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Tell("message");

        protected override Task OnMembersAddedAsync(
            IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
            Tell($"added {string.Join(' ', membersAdded.Select(member => member.Id))}");

        protected override Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Tell($"installationUpdate {turnContext.Activity.Action}");

        protected override Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Tell("messageReaction");

        protected override Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Tell("typing");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Tell($"event {turnContext.Activity.Name}");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Tell($"unrecognized {turnContext.Activity.Type}");

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
        {
            var answer = CardAnswer.Read(invokeValue.Action!.Data)!;
            return Task.FromResult(AdaptiveCardInvokeResponse.Message($"{answer.Verb} {answer.Draft} {answer.Version} {answer.Values["closeness"]}"));
        }

        private Task Tell(string what)
        {
            Said = what;
            return Task.CompletedTask;
        }
    }
}
