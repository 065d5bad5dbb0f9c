using System.Net;

namespace KamBot.Host.Tests.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_bot_hears_of_a_new_conversation_once()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync(locale: "zh-TW");
        await host.PostAsync("conversations", browser.Token);
        await browser.SayAsync("hello");
        await browser.ActivitiesAsync(atLeast: 2);

        Assert.Equal(["conversationUpdate", "message"], host.Bot.Heard.Select(activity => activity.Type));
        var arrival = host.Bot.Heard.First();
        Assert.Equal(("zh-TW", "demo", "webchat"), (arrival.Locale, arrival.Conversation!.TenantId, arrival.ChannelId));
        Assert.Equal(["kambot", "kim"], arrival.MembersAdded!.Select(member => member.Id));
    }

    [Fact]
    public async Task A_conversation_that_was_never_started_is_not_found()
    {
        await using var host = await BrowserHost.StartAsync();
        var token = await (await host.PostAsync("tokens/generate", BrowserHost.Secret)).JsonAsync();

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await host.GetAsync($"conversations/{token.Text("conversationId")}", token.Text("token"))).StatusCode);
    }

    [Fact]
    public async Task A_restart_keeps_tokens_transcript_and_numbering()
    {
        var folder = Directory.CreateTempSubdirectory("kambot-").FullName;
        await using (var before = await BrowserHost.StartAsync("Development", folder, ("DirectLine:Secret", BrowserHost.Secret)))
        {
            var browser = await before.OpenAsync();
            await browser.SayAsync("first");
            await browser.ActivitiesAsync(atLeast: 2);
            await before.StopAsync();
            await using var after = await BrowserHost.StartAsync("Development", folder, ("DirectLine:Secret", BrowserHost.Secret));
            var again = await (browser with { Host = after }).ReconnectAsync("");

            var id = await again.SaidIdAsync("second");

            Assert.Equal($"{browser.Id}|0000003", id);
            Assert.Equal(
                ["first", "You said first", "second", "You said second"],
                (await again.ActivitiesAsync(atLeast: 4)).Select(activity => activity.Text("text")));
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_secret_the_key_in_the_data_folder_keeps_tokens_alive()
    {
        var folder = Directory.CreateTempSubdirectory("kambot-").FullName;
        string token;
        await using (var before = await BrowserHost.StartAsync("Development", folder))
            token = await PageTests.TokenAsync(before, "kim");
        await using (var after = await BrowserHost.StartAsync("Development", folder))
            Assert.Equal(HttpStatusCode.Created, (await after.PostAsync("conversations", token)).StatusCode);

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_session_id_is_empty()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        Assert.Equal("", (await (await host.GetAsync("session/getsessionid", browser.Token)).JsonAsync()).Text("sessionId"));
    }

    [Fact]
    public async Task A_stop_waits_for_the_turn_that_has_begun()
    {
        await using var host = await BrowserHost.StartAsync();
        var (begun, ended) = (new TaskCompletionSource(), false);
        host.Bot.OnMessage = async _ =>
        {
            begun.SetResult();
            await Task.Delay(TimeSpan.FromMilliseconds(500));
            ended = true;
        };
        var browser = await host.OpenAsync();
        await browser.SayAsync("hello");
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));

        await host.StopAsync();

        Assert.True(ended);
    }
}
