using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Dialogs;
using KamBot.Host.Messages;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;
using KamBot.Testing;

namespace KamBot.Host.Tests.Messages;

public sealed class TurnOverHttpTests
{
    private static readonly string Payloads = Path.Combine(SourceTree.Root, "tests/KamBot.Protocol.Tests/Wire/Activities");

    public static TheoryData<string> PayloadNames =>
        new(Directory.GetFiles(Payloads, "*.json").Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(PayloadNames))]
    public async Task Every_kind_of_activity_reaches_the_bot(string name)
    {
        await using var host = await BotHost.StartAsync();
        var activity = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Payloads, name)))!;
        activity["serviceUrl"] = host.Connector.ServiceUrl;
        activity["from"] ??= new JsonObject { ["id"] = "29:kim" };
        using var response = await host.PostAsync(activity.ToJsonString());
        Assert.Equal((HttpStatusCode.OK, 1), (response.StatusCode, host.Bot.Turns));
    }

    [Fact]
    public async Task Replies_reach_the_connector_in_order_at_the_activity_they_answer_and_without_nulls()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = turn => Task.WhenAll(turn.SayAsync("one"), turn.SayAsync("two"), turn.SayAsync("three"));
        using var response = await host.SayAsync("hello");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal(["one", "two", "three"], host.Connector.Requests.Select(request => request.Text));
        Assert.All(host.Connector.Requests, request =>
        {
            Assert.Equal(
                "/_connector/v3/conversations/19%3Achat%40thread.v2%3Bmessageid%3D17/activities/a%7C1%3A2", request.Path);
            Assert.DoesNotContain("null", request.Body, StringComparison.Ordinal);
            Assert.Equal("28:bot", request.Json.GetProperty("from").GetProperty("id").GetString());
            Assert.Equal("29:kim", request.Json.GetProperty("recipient").GetProperty("id").GetString());
        });
    }

    [Fact]
    public async Task ExpectReplies_are_in_the_response_and_nowhere_else()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = async turn =>
        {
            await turn.SayAsync("one");
            await turn.SayAsync("two");
        };
        using var response = await host.PostAsync(host.Activity("message", "\"deliveryMode\": \"expectReplies\""));
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var texts = body.RootElement.GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString());
        Assert.Equal(["one", "two"], texts);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Empty(host.Connector.Requests);
    }

    [Fact]
    public async Task ExpectReplies_without_a_reply_answers_an_empty_list()
    {
        await using var host = await BotHost.StartAsync();
        using var response = await host.PostAsync(host.Activity("installationUpdate", "\"deliveryMode\": \"expectReplies\""));
        Assert.Equal("{\"activities\":[]}", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_bug_says_one_sentence_with_a_code_that_stays_the_same()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnMessage = _ => throw new InvalidOperationException("Kim said a secret.");
        using var first = await host.SayAsync("hello");
        using var second = await host.SayAsync("hello again");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var words = host.Connector.Requests.Select(request => request.Text).ToList();
        Assert.Equal(2, words.Count);
        Assert.Equal(words[0], words[1]);
        Assert.Matches("^Sorry, code [0-9A-F]{6}\\.$", words[0]);
        Assert.Contains(words[0]!["Sorry, code ".Length..^1], host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hello", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_turn_that_is_kept_and_cannot_be_answered_is_not_asked_for_again()
    {
        await using var host = await BotHost.StartAsync();
        var bug = new InvalidOperationException("Kim said a secret.");
        host.Bot.OnMessage = _ => throw new UnsaidTurnException(bug);
        using var response = await host.SayAsync("hello");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal($"Kept, code {ErrorCode.Of(bug)}.", Assert.Single(host.Connector.Requests).Text);
        Assert.Contains(nameof(InvalidOperationException), host.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", host.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusing_channel_is_not_told_about_it_and_the_request_succeeds()
    {
        await using var host = await BotHost.StartAsync();
        host.Connector.Answer(403, """{"error":{"code":"MessageWritesBlocked"}}""");
        using var response = await host.SayAsync("hello");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Single(host.Connector.Requests);
    }

    [Fact]
    public async Task A_bug_in_a_proactive_turn_reaches_whoever_began_it()
    {
        await using var host = await BotHost.StartAsync();
        host.Connector.Answer(403, """{"error":{"code":"BotNotInConversationRoster"}}""");
        var refusal = await Assert.ThrowsAsync<ChannelException>(() => host.Adapter.ContinueConversationAsync(
            Reference(host), (turn, _) => turn.SayAsync("reminder"), CancellationToken.None));
        Assert.Equal((403, "BotNotInConversationRoster"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task A_proactive_message_goes_to_the_conversation_and_answers_nothing()
    {
        await using var host = await BotHost.StartAsync();
        await host.Adapter.ContinueConversationAsync(
            Reference(host), (turn, _) => turn.SayAsync("reminder"), CancellationToken.None);
        var request = Assert.Single(host.Connector.Requests);
        Assert.Equal("/_connector/v3/conversations/19%3Achat/activities", request.Path);
        Assert.False(request.Json.TryGetProperty("replyToId", out _));
    }

    private static ConversationReference Reference(BotHost host) => new()
    {
        ServiceUrl = host.Connector.ServiceUrl,
        ChannelId = "msteams",
        Conversation = new ConversationAccount { Id = "19:chat" },
        User = new ChannelAccount { Id = "29:kim" },
        Bot = new ChannelAccount { Id = "28:bot" },
    };
}
