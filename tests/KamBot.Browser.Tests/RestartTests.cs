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
        await server.StartAsync();
        // Web Chat waits up to 15 seconds before it opens its line again; what is typed meanwhile is answered then.
        await window.SayAsync(CallTalk.Place);
        await window.ReadAsync(tongue["plan-call.people"], 60_000);
        await Expect(window.Talk.Filter(new() { HasText = tongue.PlanForTomorrow })).ToHaveCountAsync(1);
        await Expect(window.Talk.Filter(new() { HasText = tongue["plan-call.place"] })).ToHaveCountAsync(1);
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
