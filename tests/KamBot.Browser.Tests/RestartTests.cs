using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class RestartTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hant")]
    public async Task A_question_goes_on_after_the_host_was_started_again(string language)
    {
        var tongue = new Tongue(language);
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.Phone);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.BeginPlanAsync();

        await server.StopAsync();
        await Expect(window.Page.Locator("#connection button")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await window.PhotographAsync($"{language}-phone-light-lost");
        await server.StartAsync();
        await Expect(window.Page.Locator("#connection")).ToBeEmptyAsync(new() { Timeout = 30_000 });

        await window.ReadAsync(tongue["plan-call.place"]);
        await Expect(window.Talk.Filter(new() { HasText = tongue.PlanForTomorrow })).ToHaveCountAsync(1);
        await window.SayAsync(CallTalk.Place);
        await window.ReadAsync(tongue["plan-call.people"]);
        await window.PhotographAsync($"{language}-phone-light-restarted");
    }

    [Fact]
    public async Task A_reload_keeps_what_was_said()
    {
        var tongue = new Tongue("zh-Hans");
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.Desktop);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.BeginPlanAsync();
        var before = await window.Talk.CountAsync();

        await window.ReloadAsync();
        await window.ReadAsync(tongue["plan-call.place"]);
        await Expect(window.Talk).ToHaveCountAsync(before);
        window.NothingWentWrong();
    }
}
