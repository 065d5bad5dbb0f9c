using System.Text;
using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;
using KamBot.Protocol.Teams;
using KamBot.Protocol.Turns;

namespace KamBot.Protocol.Tests;

/// <summary>Whatever arrives, reading throws <see cref="JsonException"/> at most, and everything read can be used in a turn.</summary>
public sealed class HostileInputTests
{
    private static readonly string[] Values =
    [
        "null", "7", "true", "\"x\"", "[]", "{}", "[null]", "[[]]", "[7]", "[{}]", "1e999", "-0", "\"\\ud800\"", "{\"\\ud800\":1}", "{\"a\":1,\"a\":\"\\udc00\"}",
        "{\"type\":7}", "{\"type\":\"\\ud800\"}", "[{\"type\":\"mention\",\"mentioned\":7}]", "[{\"type\":\"mention\",\"text\":\"\\ud800\"}]",
        "[{\"type\":\"\\ud800\"}]", "[{\"type\":\"clientInfo\",\"timezone\":[]}]", "{\"tenant\":7}", "{\"tenant\":{\"id\":{}}}", "{\"tenant\":{\"id\":\"\\ud800\"}}",
        "{\"kamVerb\":\"v\",\"kamVersion\":1e99,\"kamDraft\":[],\"a\":{},\"b\":\"\\ud800\"}", "{\"kamVerb\":\"\\ud800\"}", "{\"kamVerb\":\"v\",\"\\ud800\":\"x\"}",
        "{\"action\":{\"verb\":\"\\ud800\",\"data\":{\"kamVerb\":\"v\"}}}", "{\"kamVerb\":\"v\",\"kamVerb\":7}",
    ];

    public static TheoryData<string> Members =>
    [
        "type", "id", "timestamp", "localTimestamp", "serviceUrl", "from", "recipient", "conversation", "membersAdded", "reactionsAdded", "text", "locale",
        "suggestedActions", "attachments", "entities", "channelData", "action", "value", "name", "unknown", "replyToId",
    ];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task A_member_of_any_shape_is_read_or_refused_and_never_breaks_a_turn(string member)
    {
        foreach (var type in new[] { "message", "conversationUpdate", "invoke", "event" })
        {
            foreach (var value in Values)
            {
                await UseAsync($$"""{"type":"{{type}}","name":"adaptiveCard/action","{{member}}":{{value}},"{{member}}":{{value}}}""");
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"type\":\"message\"}x")]
    [InlineData("{\"type\":\"message\",}")]
    public void What_is_no_activity_is_refused(string json)
    {
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        byte[] bytes = [.. "{\"text\":\""u8, 0xff, 0xfe, .. "\"}"u8];

        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(bytes, ProtocolJson.Default.Activity));
    }

    [Theory]
    [InlineData("value")]
    [InlineData("channelData")]
    [InlineData("unknown")]
    public void Nesting_beyond_64_levels_is_refused(string member)
    {
        string Nested(int levels) => $$"""{"{{member}}":{{new string('[', levels)}}{{new string(']', levels)}}}""";

        Assert.NotNull(JsonSerializer.Deserialize(Nested(63), ProtocolJson.Default.Activity));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(Nested(64), ProtocolJson.Default.Activity));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(Nested(100_000), ProtocolJson.Default.Activity));
    }

    [Fact]
    public async Task Four_million_characters_are_borne()
    {
        var words = new string('*', 4_000_000);

        await UseAsync($$$"""{"type":"message","text":"{{{words}}}","value":{"kamVerb":"v","note":"{{{words}}}"}}""");
    }

    private static async Task UseAsync(string json)
    {
        Activity? activity;
        try
        {
            activity = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), ProtocolJson.Default.Activity);
        }
        catch (JsonException)
        {
            return;
        }

        Assert.NotNull(activity);
        _ = (activity.Teams(), activity.TenantId(), activity.SenderTimeZone(), activity.TextWithoutBotMention(), activity.IsShared());
        _ = (CardAnswer.Read(activity.Value), CardText.Render(activity.Value ?? default), ConversationReference.Of(activity));
        await new RecordingAdapter().ProcessActivityAsync(activity, new Replying(), default);
        // Half a surrogate pair can be read as JSON, but not be written again.
        Assert.True(Record.Exception(() => JsonSerializer.Serialize(activity, ProtocolJson.Default.Activity)) is null or JsonException);
    }

    private sealed class Replying : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text("x"), cancellationToken);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(AdaptiveCardInvokeResponse.Message(CardAnswer.Read(invokeValue.Action?.Data)?.Verb ?? "none"));
    }
}
