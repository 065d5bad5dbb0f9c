using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class PeopleAndLanguageTests(Chromium chromium)
{
    [Fact]
    public async Task Another_person_has_a_conversation_of_their_own_and_a_manager_sees_the_team()
    {
        var tongue = new Tongue("en");
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.Desktop);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.PlanToTheCheckAsync();
        await talk.SavePlanAsync();
        server.Clock.PutForward(TimeSpan.FromHours(26));

        await ChooseAsync(window, "who", "alex");
        await window.GreetedAsync(tongue);
        await Expect(window.Talk.Filter(new() { HasText = tongue.PlanForTomorrow })).ToHaveCountAsync(0);
        await window.SayAsync(tongue["command.my-calls"]);
        await window.ReadAsync(tongue.Of("my-calls.team-title", "days", "30"));
        await window.PhotographAsync("en-desktop-light-manager");

        await ChooseAsync(window, "who", "kim");
        await window.ReadAsync(talk.PlanTitle);
        await Expect(window.Talk.Filter(new() { HasText = tongue.PlanForTomorrow })).ToHaveCountAsync(1);
        window.NothingWentWrong();
    }

    [Theory]
    [InlineData("en", "zh-Hant")]
    [InlineData("zh-Hant", "zh-Hans")]
    [InlineData("zh-Hans", "en")]
    public async Task KamBot_answers_in_the_language_that_was_chosen(string before, string after)
    {
        var (tongue, other) = (new Tongue(before), new Tongue(after));
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, Look.Desktop);

        await ChooseAsync(window, "language", after);
        await Expect(window.Page.Locator("html")).ToHaveAttributeAsync("lang", after);
        await window.SayAsync("?");
        await window.ReadAsync(other["welcome.help"]);
        await window.PhotographAsync($"{after}-desktop-light-help");
        window.NothingWentWrong();
    }

    private static async Task ChooseAsync(ChatWindow window, string list, string choice) =>
        await window.Page.Locator($"#{list}").SelectOptionAsync(choice);
}
