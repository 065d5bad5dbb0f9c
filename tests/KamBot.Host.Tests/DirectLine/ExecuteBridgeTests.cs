using System.Net;
using System.Text.Json;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Tests.DirectLine;

public sealed class ExecuteBridgeTests
{
    private const string CardText = """
        {"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"refresh"}},
         "body":[{"type":"ActionSet","actions":[{"type":"Action.Execute","id":"inner","verb":"skip"}]}],
         "actions":[{"type":"Action.Execute","id":"save","title":"Save","verb":"save","data":{"kamVerb":"save","refresh":"1"},
                     "fallback":{"type":"Action.Submit","title":"Save"}}]}
        """;

    [Fact]
    public async Task Universal_actions_go_out_as_submits_that_know_their_card()
    {
        await using var host = await BrowserHost.StartAsync();
        var (_, card) = await ShowCardAsync(host);

        var content = card.GetProperty("attachments")[0].GetProperty("content");
        var save = content.GetProperty("actions")[0];
        Assert.False(content.TryGetProperty("refresh", out _));
        Assert.False(save.TryGetProperty("verb", out _) || save.TryGetProperty("fallback", out _));
        Assert.Equal(("Action.Submit", "Save"), (save.Text("type"), save.Text("title")));
        Assert.Equal(("save", "1"), (save.GetProperty("data").Text("kamVerb"), save.GetProperty("data").Text("refresh")));
        var mark = save.GetProperty("data").GetProperty("__execute");
        Assert.Equal((card.Text("id"), "save", "save"), (mark.Text("activityId"), mark.Text("verb"), mark.Text("id")));
        Assert.Equal("Action.Submit", content.GetProperty("body")[0].GetProperty("actions")[0].Text("type"));
    }

    [Fact]
    public async Task A_card_that_answers_replaces_the_card_that_asked()
    {
        await using var host = await BrowserHost.StartAsync();
        var (browser, card) = await ShowCardAsync(host);

        var answer = await browser.PostAsync(Submit(card.Text("id")));
        var all = await browser.ActivitiesAsync(atLeast: 3);
        var replaced = await browser.ActivitiesAsync(atLeast: 1, watermark: "3");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var invoke = host.Bot.Heard.Single(activity => activity.Type == "invoke");
        Assert.Equal(("adaptiveCard/action", card.Text("id")), (invoke.Name, invoke.ReplyToId));
        Assert.Equal(
            """{"action":{"type":"Action.Execute","id":"save","verb":"save","data":{"kamVerb":"save","amount":"12"}},"trigger":"manual"}""",
            invoke.Value!.Value.GetRawText());
        Assert.Equal(card.Text("id"), replaced.Single().Text("id"));
        Assert.Equal("""{"type":"AdaptiveCard"}""", replaced.Single().GetProperty("attachments")[0].GetProperty("content").GetRawText());
        Assert.Equal("c1", all[2].GetProperty("channelData").Text("clientActivityID"));
        Assert.False(all[2].GetProperty("value").TryGetProperty("__execute", out _));
    }

    [Fact]
    public async Task A_sentence_that_answers_is_said()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnCardAction = _ => Task.FromResult(AdaptiveCardInvokeResponse.Message("Saved."));
        var (browser, card) = await ShowCardAsync(host);
        await browser.PostAsync(Submit(card.Text("id")));

        Assert.Equal("Saved.", (await browser.ActivitiesAsync(atLeast: 4))[3].Text("text"));
    }

    [Fact]
    public async Task A_mere_confirmation_is_left_out_where_the_bot_has_spoken()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnCardAction = async turn =>
        {
            await turn.SendActivityAsync(MessageFactory.Text("Trust is up."), CancellationToken.None);
            return AdaptiveCardInvokeResponse.Message("✓");
        };
        var (browser, card) = await ShowCardAsync(host);
        await browser.PostAsync(Submit(card.Text("id")));
        await browser.ActivitiesAsync(atLeast: 4);
        host.Bot.OnMessage = null;
        await browser.SayAsync("next");

        Assert.Equal(["Trust is up.", "next", "You said next"], (await browser.ActivitiesAsync(3, "3")).Select(each => each.Text("text")));
    }

    [Fact]
    public async Task A_failure_is_said_in_any_case()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnCardAction = _ => throw new InvalidOperationException();
        var (browser, card) = await ShowCardAsync(host);
        await browser.PostAsync(Submit(card.Text("id")));

        Assert.StartsWith("Sorry, code ", (await browser.ActivitiesAsync(atLeast: 4))[3].Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_another_conversation_or_of_nobody_is_refused()
    {
        await using var host = await BrowserHost.StartAsync();
        var (browser, _) = await ShowCardAsync(host);
        var (_, foreign) = await ShowCardAsync(host);

        foreach (var id in new[] { foreign.Text("id"), $"{browser.Id}|0000001", $"{browser.Id}|0000099", "", $"{browser.Id}|2" })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await browser.PostAsync(Submit(id))).StatusCode);
        }

        Assert.Equal(
            HttpStatusCode.BadRequest, (await browser.PostAsync("""{"type":"message","value":{"__execute":[1]}}""")).StatusCode);
        Assert.DoesNotContain(host.Bot.Heard, activity => activity.Type == "invoke");
    }

    [Fact]
    public async Task A_value_with_the_same_name_twice_harms_nobody()
    {
        await using var host = await BrowserHost.StartAsync();
        var (browser, card) = await ShowCardAsync(host);

        var answer = await browser.PostAsync(Submit(card.Text("id")).Replace("\"amount\":\"12\"", "\"a\":1,\"a\":2", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Single(await browser.ActivitiesAsync(atLeast: 1, watermark: "3"));
    }

    private static string Submit(string cardId) => $$"""
        {"type":"message","channelData":{"postBack":true,"clientActivityID":"c1"},
         "value":{"kamVerb":"save","amount":"12","__execute":{"activityId":"{{cardId}}","verb":"save","id":"save"} } }
        """;

    private static async Task<(Browser Browser, JsonElement Card)> ShowCardAsync(BrowserHost host)
    {
        host.Bot.OnMessage = turn => turn.SendActivityAsync(
            new Activity
            {
                Type = "message",
                Attachments = [new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = new AttachmentContent(JsonElement.Parse(CardText)) }],
            },
            CancellationToken.None);
        var browser = await host.OpenAsync();
        await browser.SayAsync("a card please");
        return (browser, (await browser.ActivitiesAsync(atLeast: 2))[1]);
    }
}
