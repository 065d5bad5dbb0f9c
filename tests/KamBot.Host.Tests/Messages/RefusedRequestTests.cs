using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KamBot.Host.Tests.Messages;

public sealed class RefusedRequestTests
{
    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Only_POST_is_answered(string method)
    {
        await using var host = await BotHost.StartAsync();
        using var response = await host.SendAsync(new HttpMethod(method));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("{\"type\":")]
    [InlineData("not json")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":17}")]
    public async Task What_is_no_activity_is_refused_with_a_reason(string body)
    {
        await using var host = await BotHost.StartAsync();
        await AssertRefusedAsync(host, HttpStatusCode.BadRequest, Json(body));
    }

    [Theory]
    [InlineData("\"type\": \"message\",", "")]
    [InlineData("\"id\": \"19:chat@thread.v2;messageid=17\"", "")]
    [InlineData("\"19:chat@thread.v2;messageid=17\"", "\"..\"")]
    [InlineData("\"id\": \"29:kim\",", "")]
    [InlineData("\"serviceUrl\"", "\"otherUrl\"")]
    [InlineData("\"serviceUrl\": \"http", "\"serviceUrl\": \"ftp")]
    [InlineData("/_connector/", "/_connector/?to=")]
    public async Task Missing_or_unusable_addressing_is_refused(string part, string replacement)
    {
        await using var host = await BotHost.StartAsync();
        var activity = host.Activity("message");
        Assert.Contains(part, activity, StringComparison.Ordinal);
        var body = activity.Replace(part, replacement, StringComparison.Ordinal);
        await AssertRefusedAsync(host, HttpStatusCode.BadRequest, Json(body));
    }

    [Theory]
    [InlineData("\"text\": \"\\ud83d\"")]
    [InlineData("\"value\": { \"note\": \"\\ud83d alone\" }")]
    [InlineData("\"value\": { \"note\": \"\\ude00\\ud83d\" }")]
    [InlineData("\"channelData\": { \"\\ud83d\": 1 }")]
    [InlineData("\"unknown\": [\"\\\\\\ud83d\"]")]
    [InlineData("\"\\ud83d\": 1")]
    [InlineData("\"attachments\": [{ \"content\": \"\\ude00\" }]")]
    public async Task Half_a_surrogate_pair_is_refused(string member)
    {
        await using var host = await BotHost.StartAsync();
        await AssertRefusedAsync(host, HttpStatusCode.BadRequest, Json(host.Activity("message", member)));
    }

    [Theory]
    [InlineData("\"value\": { \"note\": \"\\ud83d\\ude00 whole\" }")]
    [InlineData("\"value\": \"a backslash \\\\ud83d is text\"")]
    public async Task Whole_pairs_and_escaped_backslashes_are_accepted(string member)
    {
        await using var host = await BotHost.StartAsync();
        using var response = await host.PostAsync(host.Activity("message", member));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Broken_UTF8_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var body = Encoding.UTF8.GetBytes(host.Activity("message", "\"value\": \"#\""));
        body[Array.LastIndexOf(body, (byte)'#')] = 0xFF;
        await AssertRefusedAsync(host, HttpStatusCode.BadRequest, AsJson(new ByteArrayContent(body)));
    }

    [Fact]
    public async Task Deep_nesting_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var deep = new string('[', 100) + new string(']', 100);
        await AssertRefusedAsync(host, HttpStatusCode.BadRequest, Json(host.Activity("message", $"\"value\": {deep}")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_256_KB_is_refused(bool isLengthTold)
    {
        await using var host = await BotHost.StartAsync();
        var content = Json(host.Activity("message", $"\"text\": \"{new string('x', 256 * 1024)}\""));
        HttpContent body = isLengthTold ? content : AsJson(new StreamContent(new UnknownLength(await content.ReadAsByteArrayAsync())));
        await AssertRefusedAsync(host, HttpStatusCode.RequestEntityTooLarge, body);
    }

    [Fact]
    public async Task Less_is_read_whole_in_as_many_pieces_as_it_comes()
    {
        await using var host = await BotHost.StartAsync();
        var words = new string('x', 255 * 1024);
        var body = Encoding.UTF8.GetBytes(host.Activity("message", $"\"text\": \"{words}\""));

        using var response = await host.PostAsync(AsJson(new StreamContent(new InPieces(body))));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(words, Assert.Single(host.Bot.Heard).Text);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=a")]
    public async Task What_a_foreign_page_could_send_without_asking_is_refused(string type)
    {
        await using var host = await BotHost.StartAsync();
        var content = Json(host.Activity("message"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        await AssertRefusedAsync(host, HttpStatusCode.UnsupportedMediaType, content);
    }

    [Fact]
    public async Task A_caller_without_a_token_gets_401_and_the_bot_hears_nothing()
    {
        await using var host = await BotHost.StartAsync(
            ("Channel:AppId", "11111111-2222-4333-8444-555555555555"),
            ("Channel:TenantId", "66666666-7777-4888-8999-aaaaaaaaaaaa"),
            ("Channel:ClientSecret", "not-a-secret"));
        await AssertUnheardAsync(host, HttpStatusCode.Unauthorized, await host.SayAsync("hello"));
    }

    [Fact]
    public async Task A_caller_without_a_token_is_refused_before_its_body_is_looked_at()
    {
        await using var host = await BotHost.StartAsync(
            ("Channel:AppId", "11111111-2222-4333-8444-555555555555"),
            ("Channel:TenantId", "66666666-7777-4888-8999-aaaaaaaaaaaa"),
            ("Channel:ClientSecret", "not-a-secret"));
        await AssertUnheardAsync(host, HttpStatusCode.Unauthorized, await host.PostAsync("not json"));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Original-For", "127.0.0.1")]
    [InlineData("Forwarded", "for=127.0.0.1")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("Host", "rebound.example")]
    [InlineData("Host", "localhost.rebound.example:3978")]
    public async Task A_caller_that_may_not_be_on_this_machine_gets_403(string header, string value)
    {
        await using var host = await BotHost.StartAsync();
        var response = await host.PostAsync(host.Activity("message"), (header, value));
        await AssertUnheardAsync(host, HttpStatusCode.Forbidden, response);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static HttpContent AsJson(HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }

    private static async Task AssertRefusedAsync(BotHost host, HttpStatusCode status, HttpContent body)
    {
        using var response = await host.PostAsync(body);
        Assert.Equal(status, response.StatusCode);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var error = json.RootElement.GetProperty("error");
        Assert.NotEqual("", error.GetProperty("code").GetString());
        Assert.NotEqual("", error.GetProperty("message").GetString());
        Assert.Equal(0, host.Bot.Turns);
    }

    private static async Task AssertUnheardAsync(BotHost host, HttpStatusCode status, HttpResponseMessage response)
    {
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        Assert.Equal(0, host.Bot.Turns);
        Assert.Empty(host.Connector.Requests);
    }

    private sealed class InPieces(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var piece = new byte[5_000];
            while (Read(piece) is > 0 and var length)
            {
                await destination.WriteAsync(piece.AsMemory(0, length), cancellationToken);
                await destination.FlushAsync(cancellationToken);
                await Task.Delay(1, cancellationToken);
            }
        }
    }

    private sealed class UnknownLength(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
