using System.Net;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Tests.DirectLine;

public sealed class SwitchTests
{
    [Fact]
    public async Task Outside_Development_there_is_a_line_of_status_and_nothing_else()
    {
        await using var host = await BrowserHost.StartAsync("Production", folder: null);

        var page = await host.Client.GetAsync("/");

        Assert.Contains("KamBot is running", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var path in new[] { "/v3/directline/conversations", "/v3/directline/tokens/generate", "/chat/token" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync(path, null)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/lib/webchat.js")).StatusCode);
    }

    [Theory]
    [InlineData(null, "DirectLine:Secret must be set")]
    [InlineData("", "DirectLine:Secret must be set")]
    [InlineData("short", "shorter than 32 characters")]
    public async Task Outside_Development_it_does_not_start_without_a_good_secret(string? secret, string sentence)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => BrowserHost.StartAsync(
            "Production", folder: null, ("DirectLine:Enabled", "true"), ("DirectLine:Secret", secret!)));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_channel_can_be_on_without_the_demo_page()
    {
        await using var host = await BrowserHost.StartAsync(
            "Production", folder: null, ("DirectLine:Enabled", "true"), ("DirectLine:Secret", BrowserHost.Secret));

        Assert.Equal(HttpStatusCode.Created, (await host.PostAsync("conversations", BrowserHost.Secret)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync("/chat/token", null)).StatusCode);
    }

    [Theory]
    [InlineData("https://intranet.example", "https://intranet.example")]
    [InlineData("https://elsewhere.example", null)]
    public async Task Only_the_named_origins_may_call_from_their_pages(string origin, string? allowed)
    {
        await using var host = await BrowserHost.StartAsync(("DirectLine:AllowedOrigins:0", "https://intranet.example"));
        using var ask = new HttpRequestMessage(HttpMethod.Options, "/v3/directline/conversations");
        ask.Headers.Add("Origin", origin);
        ask.Headers.Add("Access-Control-Request-Method", "POST");
        ask.Headers.Add("Access-Control-Request-Headers", "authorization,x-ms-bot-agent");

        var answer = await host.Client.SendAsync(ask);

        Assert.Equal(allowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null);
    }
}
