using System.Net;
using System.Text;
using KamBot.Host.DirectLine;
using KamBot.Testing;

namespace KamBot.Host.Tests.DirectLine;

public sealed class TokenTests
{
    [Fact]
    public async Task The_secret_buys_a_token_and_the_token_opens_its_conversation_once()
    {
        await using var host = await BrowserHost.StartAsync();
        var generated = await host.PostAsync("tokens/generate", BrowserHost.Secret, """{"user":{"id":"kim","name":"Kim"}}""");
        var token = await generated.JsonAsync();

        var first = await host.PostAsync("conversations", token.Text("token"));
        var second = await host.PostAsync("conversations", token.Text("token"));

        Assert.Equal(HttpStatusCode.OK, generated.StatusCode);
        Assert.Equal(1800, token.GetProperty("expires_in").GetInt32());
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Equal(token.Text("conversationId"), (await second.JsonAsync()).Text("conversationId"));
    }

    [Theory]
    [InlineData("tokens/generate")]
    [InlineData("conversations")]
    public async Task Nothing_opens_with_a_wrong_secret_or_none(string path)
    {
        await using var host = await BrowserHost.StartAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(path, BrowserHost.Secret + "!")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync(path, bearer: null)).StatusCode);
    }

    [Fact]
    public async Task An_empty_secret_is_no_secret()
    {
        await using var host = await BrowserHost.StartAsync("Development", folder: null);

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.PostAsync("conversations", "")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("conversations", "guess")).StatusCode);
    }

    [Fact]
    public async Task A_token_does_not_open_another_conversation()
    {
        await using var host = await BrowserHost.StartAsync();
        var (mine, other) = (await host.OpenAsync("kim"), await host.OpenAsync("robin"));

        var read = await host.GetAsync($"conversations/{other.Id}/activities", mine.Token);
        var said = await host.PostAsync($"conversations/{other.Id}/activities", mine.Token, """{"type":"message","text":"hi"}""");
        var joined = await host.GetAsync($"conversations/{other.Id}", mine.Token);

        Assert.All([read, said, joined], answer => Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode));
    }

    [Fact]
    public async Task A_token_dies_after_half_an_hour_and_a_refreshed_one_lives_on()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        host.Clock.Advance(TimeSpan.FromMinutes(29));
        var fresh = (await (await host.PostAsync("tokens/refresh", browser.Token)).JsonAsync()).Text("token");
        host.Clock.Advance(TimeSpan.FromMinutes(2));

        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("tokens/refresh", browser.Token)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync($"conversations/{browser.Id}", fresh)).StatusCode);
    }

    [Fact]
    public async Task Changed_claims_cut_off_signatures_and_nonsense_are_dead_tokens()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync("kim");
        var (claims, signature) = (browser.Token.Split('~')[0], browser.Token.Split('~')[1]);
        var robins = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(claims)).Replace("kim", "robin", StringComparison.Ordinal)));

        foreach (var forged in new[] { $"{robins.TrimEnd('=')}~{signature}", $"{claims}~", claims, "~", "%%%~%%%", new string('a', 4000) })
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await host.GetAsync($"conversations/{browser.Id}", forged)).StatusCode);
        }
    }

    [Fact]
    public async Task A_token_signed_with_another_secret_is_dead()
    {
        await using var host = await BrowserHost.StartAsync();
        await using var other = await BrowserHost.StartAsync(("DirectLine:Secret", "another secret that is long enough too"));
        var browser = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.Forbidden, (await other.PostAsync("tokens/refresh", browser.Token)).StatusCode);
    }

    [Fact]
    public void A_token_longer_than_any_that_is_given_out_is_not_read()
    {
        var tokens = new DirectLineTokens(DirectLineKey.Of(new DirectLineOptions { Secret = BrowserHost.Secret }), new TestClock());
        var (longest, name) = (new string('客', DirectLineLimits.IdLength), new string('林', DirectLineLimits.NameLength));

        Assert.NotNull(tokens.Read(tokens.Issue(new string('0', 32), longest, name)));
        Assert.Null(tokens.Read(tokens.Issue(new string('0', 32), longest + longest, name)));
    }

    [Fact]
    public async Task Who_names_themselves_at_great_length_is_a_guest_without_a_name()
    {
        await using var host = await BrowserHost.StartAsync();
        async Task<(string Id, string Name)> HeardAsAsync(int id, int name)
        {
            var opened = await host.PostAsync(
                "conversations", BrowserHost.Secret, $$"""{"user":{"id":"{{new string('i', id)}}","name":"{{new string('n', name)}}"} }""");
            var browser = await Browser.OfAsync(host, opened);
            await browser.SayAsync("hello");
            await browser.ActivitiesAsync(atLeast: 2);
            var from = host.Bot.Heard.Last(activity => activity.Type == "message").From!;
            return (from.Id!, from.Name!);
        }

        Assert.Equal((new string('i', 100), new string('n', 100)), await HeardAsAsync(100, 100));
        var guest = await HeardAsAsync(101, 101);
        Assert.StartsWith("guest-", guest.Id, StringComparison.Ordinal);
        Assert.Equal("", guest.Name);
    }

    [Fact]
    public async Task A_token_in_the_address_of_an_ordinary_request_is_no_token()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, (await host.GetAsync($"conversations/{browser.Id}/activities?t={Uri.EscapeDataString(browser.Token)}", null)).StatusCode);
    }

    [Fact]
    public async Task The_token_in_the_sockets_address_opens_nothing_else()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        var inAddress = browser.Stream.Query.Split("&t=")[1];

        Assert.Equal(HttpStatusCode.Forbidden, (await host.GetAsync($"conversations/{browser.Id}/activities", inAddress)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync("conversations", inAddress)).StatusCode);
    }
}
