using System.Net;
using System.Text.Json;
using KamBot.Protocol.Activities;

namespace KamBot.Host.Tests.Messages;

public sealed class InvokeTests
{
    [Fact]
    public async Task A_card_action_is_answered_with_the_card()
    {
        await using var host = await BotHost.StartAsync();
        using var response = await host.PressAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard"}}""",
            await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_card_action_may_be_answered_with_a_message()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = _ => Task.FromResult(AdaptiveCardInvokeResponse.Message("Saved."));
        var answer = await ReadAsync(await host.PressAsync());
        Assert.Equal("application/vnd.microsoft.activity.message", answer.GetProperty("type").GetString());
        Assert.Equal("Saved.", answer.GetProperty("value").GetString());
    }

    [Fact]
    public async Task A_refused_card_action_is_still_HTTP_200()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = _ => Task.FromResult(AdaptiveCardInvokeResponse.Error(400, "Stale", "Too late."));
        var answer = await ReadAsync(await host.PressAsync());
        Assert.Equal(400, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("Too late.", answer.GetProperty("value").GetProperty("message").GetString());
    }

    [Fact]
    public async Task A_bug_in_a_card_action_shows_the_sentence_at_the_card_and_sends_none()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = _ => throw new InvalidOperationException();
        var answer = await ReadAsync(await host.PressAsync());
        Assert.Equal(500, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/vnd.microsoft.error", answer.GetProperty("type").GetString());
        var error = answer.GetProperty("value");
        Assert.Equal($"Sorry, code {error.GetProperty("code").GetString()}.", error.GetProperty("message").GetString());
        Assert.Empty(host.Connector.Requests);
    }

    [Fact]
    public async Task Replies_of_a_card_action_go_to_the_connector_even_when_replies_are_expected()
    {
        await using var host = await BotHost.StartAsync();
        host.Bot.OnCardAction = async turn =>
        {
            await turn.SayAsync("by the way");
            return EchoBot.Card;
        };
        using var response = await host.PostAsync(host.Activity("invoke", """
            "name": "adaptiveCard/action", "deliveryMode": "expectReplies", "value": { "action": { "type": "Action.Execute" } }
            """));
        Assert.Equal(200, (await ReadAsync(response)).GetProperty("statusCode").GetInt32());
        Assert.Equal("by the way", Assert.Single(host.Connector.Requests).Text);
    }

    [Fact]
    public async Task An_unknown_invoke_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync();
        using var response = await host.PostAsync(host.Activity("invoke", "\"name\": \"fileConsent/invoke\""));
        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonElement.Parse(await response.Content.ReadAsStringAsync());
    }
}
