using System.Globalization;
using System.Net;
using System.Text.Json;
using KamBot.Host.Tests.Files;
using KamBot.Host.Tests.Messages;

namespace KamBot.Host.Tests.Operations;

public sealed class LimitTests
{
    [Fact]
    public async Task Who_is_too_fast_reads_so_once_and_is_heard_again_after_a_while()
    {
        await using var host = await BotHost.StartAsync(("Limits:PerPerson", "3"));
        for (var n = 0; n < 6; n++) Assert.Equal(HttpStatusCode.OK, (await host.SayAsync($"word {n}")).StatusCode);

        Assert.Equal(
            ["You said word 0", "You said word 1", "You said word 2", "Too fast."], host.Connector.Requests.Select(request => request.Text));
        host.Clock.Advance(TimeSpan.FromSeconds(31));
        await host.SayAsync("again");
        Assert.Equal("You said again", host.Connector.Requests.Last().Text);
    }

    [Fact]
    public async Task At_a_button_it_is_said_each_time_and_nobody_else_is_held_back()
    {
        await using var host = await BotHost.StartAsync(("Limits:PerPerson", "1"));
        await host.PressAsync();

        for (var n = 0; n < 2; n++)
        {
            var answer = await host.PressAsync();
            Assert.Contains("Too fast.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await host.PostAsync(host.Activity("message", "\"text\": \"hello\"").Replace("29:kim", "29:robin", StringComparison.Ordinal));
        Assert.Equal("You said hello", host.Connector.Requests.Single().Text);
    }

    [Fact]
    public async Task A_tenants_flood_is_held_back_and_another_tenant_is_served()
    {
        await using var host = await BotHost.StartAsync(("Limits:PerTenant", "1"));
        string Of(string tenant) => host.Activity("message", $$"""
            "text": "hello", "channelData": { "tenant": { "id": "{{tenant}}" } }
            """);

        await host.PostAsync(Of("one"));
        await host.PostAsync(Of("one"));
        await host.PostAsync(Of("two"));

        Assert.Equal(["You said hello", "Too fast.", "You said hello"], host.Connector.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task The_same_id_in_another_tenant_is_another_person()
    {
        await using var host = await BotHost.StartAsync(("Limits:PerPerson", "1"));
        foreach (var tenant in (string[])["one", "two"])
        {
            await host.PostAsync(host.Activity("message", $$"""
                "text": "hello", "channelData": { "tenant": { "id": "{{tenant}}" } }
                """));
        }

        Assert.Equal(["You said hello", "You said hello"], host.Connector.Requests.Select(request => request.Text));
    }

    [Fact]
    public async Task A_link_that_is_asked_too_often_is_told_to_wait_and_another_is_answered()
    {
        await using var host = await WholeHost.StartAsync(("Limits:PerLink", "3"));
        using var page = await host.Client.GetAsync("/jobs");
        var (link, other) = (page.RequestMessage!.RequestUri!.AbsolutePath, (await host.Client.GetAsync("/jobs/" + new string('x', 90))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, other);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync(link)).StatusCode);
        using var refused = await host.Client.GetAsync(link + "/state");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("/map/{0}")]
    [InlineData("/map/pictures/{0}.png")]
    [InlineData("/files/{0}")]
    [InlineData("/import/{0}")]
    [InlineData("/jobs/{0}/state")]
    [InlineData("/calls/{0}.ics")]
    [InlineData("/people/{0}.json")]
    [InlineData("/audit/{0}/lines")]
    [InlineData("/users/{0}.json")]
    public async Task Every_page_behind_a_link_has_its_limit(string place)
    {
        await using var host = await WholeHost.StartAsync(("Limits:PerLink", "1"));
        var path = string.Format(CultureInfo.InvariantCulture, place, new string('x', 90));

        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await host.Client.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task Files_sent_by_a_link_have_a_limit_of_their_own()
    {
        await using var host = await WholeHost.StartAsync(("Limits:UploadsPerLink", "1"));
        var page = "/import/" + new string('x', 90);
        async Task<HttpStatusCode> SendAsync(string link) => (await host.Client.PostAsync($"{link}/file?name=a.csv", null)).StatusCode;

        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(page));
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync(page));
        Assert.Equal(HttpStatusCode.NotFound, await SendAsync(page + "y"));
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task No_page_takes_a_body_that_is_larger_than_it_needs()
    {
        await using var host = await WholeHost.StartAsync();
        using var page = await host.Client.GetAsync("/jobs");

        using var answer = await host.Client.PostAsync(
            page.RequestMessage!.RequestUri!.AbsolutePath + "/retry", new ByteArrayContent(new byte[300 * 1024]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Health_says_whether_it_lives_and_whether_it_may_be_spoken_to()
    {
        await using var host = await WholeHost.StartAsync();

        Assert.Equal("ok", JsonElement.Parse(await host.Client.GetStringAsync("/health/live")).GetProperty("status").GetString());
        Assert.Equal("ok", JsonElement.Parse(await host.Client.GetStringAsync("/health/ready")).GetProperty("status").GetString());
    }
}
