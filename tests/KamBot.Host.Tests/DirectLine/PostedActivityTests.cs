using System.Net;

namespace KamBot.Host.Tests.DirectLine;

public sealed class PostedActivityTests
{
    [Fact]
    public async Task A_message_comes_back_with_the_clients_own_id_before_the_bot_answers()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        var id = await browser.SaidIdAsync("hello");
        await browser.SayAsync("again", ""","channelData":{"clientActivityID":"abc123"}""");

        var all = await browser.ActivitiesAsync(atLeast: 4);
        Assert.Equal(id, all[0].Text("id"));
        Assert.Equal("abc123", all.Single(each => each.Text("text") == "again").GetProperty("channelData").Text("clientActivityID"));
        Assert.Equal(id, all.Single(each => each.Text("text") == "You said hello").Text("replyToId"));
    }

    [Fact]
    public async Task The_host_says_who_spoke_and_in_which_tenant()
    {
        await using var host = await BrowserHost.StartAsync(("DirectLine:Tenant", "north"));
        var browser = await host.OpenAsync("kim");
        await browser.SayAsync("hi", """
            ,"conversation":{"id":"x","tenantId":"south"},"channelId":"msteams","serviceUrl":"https://evil.example",
            "channelData":{"tenant":{"id":"south"}},"locale":"zh-CN","localTimezone":"Asia/Shanghai","deliveryMode":"expectReplies"
            """);
        await browser.ActivitiesAsync(atLeast: 2);

        var heard = host.Bot.Heard.Single(activity => activity.Type == "message");
        Assert.Equal(("kim", "Kim", "user"), (heard.From!.Id, heard.From.Name, heard.From.Role));
        Assert.Equal((browser.Id, "north"), (heard.Conversation!.Id, heard.Conversation.TenantId));
        Assert.Equal(("webchat", host.Address.ToString().TrimEnd('/')), (heard.ChannelId, heard.ServiceUrl));
        Assert.Equal(("zh-CN", "Asia/Shanghai"), (heard.Locale, heard.LocalTimezone));
        Assert.Null(heard.ChannelData);
        Assert.Null(heard.DeliveryMode);
    }

    [Fact]
    public async Task Ids_count_up_and_times_rise_while_the_clock_stands_still()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        await browser.SayAsync("one");
        await browser.ActivitiesAsync(atLeast: 2);
        await browser.SayAsync("two");

        var all = await browser.ActivitiesAsync(atLeast: 4);

        Assert.Equal(Enumerable.Range(1, 4).Select(n => $"{browser.Id}|{n:D7}"), all.Select(each => each.Text("id")));
        var times = all.Select(each => each.GetProperty("timestamp").GetDateTimeOffset()).ToArray();
        Assert.Equal(times.Distinct().Order(), times);
        Assert.All(all, each => Assert.False(each.TryGetProperty("serviceUrl", out _) || each.TryGetProperty("recipient", out _)));
    }

    [Fact]
    public async Task Turns_run_in_the_order_in_which_the_messages_arrived()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        await Task.WhenAll(Enumerable.Range(1, 40).Select(n => browser.SayAsync($"message {n}")));

        var all = await browser.ActivitiesAsync(atLeast: 80);
        var said = all.Where(each => each.GetProperty("from").Text("role") == "user").Select(each => each.Text("text"));
        var answered = all.Where(each => each.GetProperty("from").Text("role") == "bot").Select(each => each.Text("text"));
        Assert.Equal(said.Select(text => $"You said {text}"), answered);
        Assert.Equal(80, all.Select(each => each.Text("id")).Distinct().Count());
    }

    [Fact]
    public async Task The_sixty_first_message_in_half_a_minute_has_to_wait()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        for (var n = 0; n < 60; n++) await browser.SaidIdAsync("hello");

        var refused = await browser.SayAsync("once more");
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal("30", refused.Headers.GetValues("Retry-After").Single());
        await browser.SaidIdAsync("later");
    }

    [Fact]
    public async Task The_seventh_upload_in_half_a_minute_has_to_wait()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        async Task<HttpStatusCode> UploadAsync() => (await host.PostAsync($"conversations/{browser.Id}/upload", browser.Token)).StatusCode;
        for (var n = 0; n < 6; n++) Assert.Equal(HttpStatusCode.BadRequest, await UploadAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, await UploadAsync());
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.BadRequest, await UploadAsync());
    }

    [Theory]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[]}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"text":"no type"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","value":{"half":"\ud800"}}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":"\ud800"}""", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","text":7}""", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("{", HttpStatusCode.BadRequest)]
    [InlineData("""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"data:x"}]}""", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_a_browser_may_not_say_is_refused_and_reaches_nobody(string body, HttpStatusCode status)
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        var answer = await browser.PostAsync(body);

        Assert.Equal(status, answer.StatusCode);
        Assert.NotEmpty((await answer.JsonAsync()).GetProperty("error").Text("message"));
        Assert.Empty((await browser.ReadAsync()).GetProperty("activities").EnumerateArray());
    }

    [Fact]
    public async Task A_body_beyond_256_KB_is_refused_whether_or_not_it_says_its_length()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        var large = $$"""{"type":"message","text":"{{new string('x', 256 * 1024)}}"}""";
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/v3/directline/conversations/{browser.Id}/activities");
        request.Headers.Authorization = new("Bearer", browser.Token);
        request.Headers.TransferEncodingChunked = true;
        request.Content = new StringContent(large, new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await browser.PostAsync(large)).StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task A_file_comes_by_upload_and_not_inside_a_message()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        Assert.Equal(
            HttpStatusCode.UnsupportedMediaType,
            (await browser.PostAsync("""{"type":"message","attachments":[{"contentType":"text/csv","contentUrl":"https://evil.example/a.csv"}]}""")).StatusCode);
    }

    [Fact]
    public async Task Nobodys_words_are_in_the_log()
    {
        await using var host = await BrowserHost.StartAsync();
        host.Bot.OnMessage = _ => throw new InvalidOperationException("Zanzibar");
        var browser = await host.OpenAsync();
        await browser.SayAsync("Zanzibar");

        var answer = (await browser.ActivitiesAsync(atLeast: 2))[1];

        Assert.StartsWith("Sorry, code ", answer.Text("text"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zanzibar", host.Log.Text, StringComparison.Ordinal);
    }
}
