using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class OldCardTests(Chromium chromium)
{
    [Fact]
    public async Task A_double_click_on_save_saves_once()
    {
        var tongue = new Tongue("en");
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.Desktop);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.PlanToTheCheckAsync();

        await ChatWindow.ButtonOf(window.Card, tongue["check.save"]).DblClickAsync();
        await Expect(window.Talk.Filter(new() { HasText = talk.PlanTitle })).ToHaveCountAsync(1, new() { Timeout = 30_000 });
        await window.SayAsync(tongue["command.hello"]);
        await window.ReadAsync(tongue.After("welcome.hello", "name"));

        await Expect(window.Talk.Filter(new() { HasText = talk.PlanTitle })).ToHaveCountAsync(1);
        Assert.Equal((1, 1), (server.CountOf("Calls"), server.CountOf("Attendances")));
        await window.PhotographAsync("en-desktop-light-saved-once");
        window.NothingWentWrong();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task A_card_left_behind_has_nothing_to_press(string language)
    {
        var tongue = new Tongue(language);
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.PhoneAtNight);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.PlanToTheCheckAsync();
        await window.SayAsync($"{tongue["loop.change"]} 1");
        await window.ReadAsync(tongue["plan-call.account"]);
        await window.SayAsync(tongue["loop.keep"]);
        await window.ReadAsync(tongue["check.title"]);
        var saves = window.Page.GetByRole(AriaRole.Button, new() { Name = tongue["check.save"], Exact = true });
        await Expect(saves).ToHaveCountAsync(1, new() { Timeout = 30_000 });

        Assert.Equal(0, server.CountOf("Calls"));
        await window.PhotographAsync($"{language}-phone-dark-old-card");
        window.NothingWentWrong();
    }
}
