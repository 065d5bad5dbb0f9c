using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using KamBot.Dialogs.Languages;
using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Testing;

namespace KamBot.Host.Tests.DirectLine;

public sealed partial class PageTests
{
    private static readonly string WebRoot = Path.Combine(SourceTree.Root, "src", "KamBot.Host", "wwwroot");

    [Fact]
    public async Task The_page_runs_only_its_own_scripts_and_each_answer_has_another_nonce()
    {
        await using var host = await BrowserHost.StartAsync();
        var (first, second) = (await host.Client.GetAsync("/"), await host.Client.GetAsync("/"));
        var html = await first.Content.ReadAsStringAsync();
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();

        var nonce = Nonce().Match(html).Groups[1].Value;
        Assert.Contains($"script-src 'self' 'nonce-{nonce}'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.NotEqual(nonce, Nonce().Match(await second.Content.ReadAsStringAsync()).Groups[1].Value);
        Assert.Empty(InlineHandler().Matches(html));
    }

    [Fact]
    public async Task Everything_the_page_names_is_served()
    {
        await using var host = await BrowserHost.StartAsync();
        var html = await host.Client.GetStringAsync("/");
        var named = NamedFile().Matches(html).Select(match => match.Groups[1].Value).Distinct().ToArray();

        Assert.Contains("/lib/webchat.js", named);
        foreach (var file in named.Append("/lib/webchat.js.LICENSE.txt").Append("/page/words/zh-Hant.json"))
        {
            Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(file)).StatusCode);
        }
    }

    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    public async Task Web_Chat_comes_in_the_smallest_form_the_browser_takes(string accepted, string? encoding)
    {
        await using var host = await BrowserHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lib/webchat.js");
        request.Headers.Add("Accept-Encoding", accepted);
        var answer = await host.Client.SendAsync(request);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/lib/webchat.js");
        again.Headers.Add("Accept-Encoding", accepted);
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        Assert.Equal(encoding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void The_page_says_the_same_in_every_language(string language)
    {
        var (english, other) = (Words("en"), Words(language));

        Assert.Equal(english.Keys.Order(), other.Keys.Order());
        Assert.All(other, word => Assert.False(word.Value == english[word.Key], word.Key));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void The_button_for_sample_data_says_a_command_that_KamBot_knows(string language)
    {
        var command = SalesSetup.Books[Language.Tagged(language)!].Plain(SalesCommands.SampleWords);

        Assert.Equal(command, Words(language)["samples"], ignoreCase: true);
    }

    [Fact]
    public async Task Every_word_on_the_page_has_its_entry_and_every_person_is_known()
    {
        await using var host = await BrowserHost.StartAsync();
        var html = await host.Client.GetStringAsync("/");
        var words = Words("en");

        Assert.All(WordPlace().Matches(html), place => Assert.Contains(place.Groups[1].Value, words.Keys));
        Assert.All(DemoPerson.All, person => Assert.Contains($"<option value=\"{person.Id}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_visitor_resumes_the_conversation_of_the_chosen_person_and_no_other()
    {
        await using var host = await BrowserHost.StartAsync();
        await host.PostAsync("conversations", await TokenAsync(host, "kim"));
        var browser = await Browser.OfAsync(host, await host.PostAsync("conversations", await TokenAsync(host, "kim")));

        var kim = await AskAsync(host, $$"""{"who":"kim","conversationId":"{{browser.Id}}"}""");
        var robin = await AskAsync(host, $$"""{"who":"robin","conversationId":"{{browser.Id}}"}""");

        Assert.True(kim.GetProperty("resumed").GetBoolean());
        Assert.Equal(browser.Id, kim.Text("conversationId"));
        Assert.Equal(HttpStatusCode.OK, (await host.GetAsync($"conversations/{browser.Id}", kim.Text("token"))).StatusCode);
        Assert.False(robin.GetProperty("resumed").GetBoolean());
        Assert.NotEqual(browser.Id, robin.Text("conversationId"));
    }

    [Theory]
    [InlineData("""{"who":"boss"}""", "application/json")]
    [InlineData("{}", "application/json")]
    [InlineData("""{"who":"kim"}""", "text/plain")]
    public async Task Strangers_and_forms_of_other_sites_get_no_token(string body, string type)
    {
        await using var host = await BrowserHost.StartAsync();

        var answer = await host.Client.PostAsync("/chat/token", new StringContent(body, new MediaTypeHeaderValue(type)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_flood_of_visitors_waits_half_a_minute()
    {
        await using var host = await BrowserHost.StartAsync();
        async Task<HttpStatusCode> AskAsync() => (await host.Client.PostAsync("/chat/token", null)).StatusCode;
        for (var n = 0; n < 120; n++) Assert.Equal(HttpStatusCode.BadRequest, await AskAsync());

        Assert.Equal(HttpStatusCode.TooManyRequests, await AskAsync());
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync());
    }

    internal static async Task<string> TokenAsync(BrowserHost host, string who) =>
        (await AskAsync(host, $$"""{"who":"{{who}}"}""")).Text("token");

    private static async Task<JsonElement> AskAsync(BrowserHost host, string body) =>
        await (await host.Client.PostAsync(
            "/chat/token", new StringContent(body, new MediaTypeHeaderValue("application/json")))).JsonAsync();

    private static Dictionary<string, string> Words(string language) =>
        JsonElement.Parse(File.ReadAllText(Path.Combine(WebRoot, "page", "words", $"{language}.json")))
            .EnumerateObject().ToDictionary(word => word.Name, word => word.Value.GetString()!);

    [GeneratedRegex("nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();

    [GeneratedRegex(@"\son\w+=|javascript:|style=")]
    private static partial Regex InlineHandler();

    [GeneratedRegex("(?:src|href)=\"(/[^\"]+)\"")]
    private static partial Regex NamedFile();

    [GeneratedRegex("data-word=\"([^\"]+)\"")]
    private static partial Regex WordPlace();
}
