namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class EndToEndTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task A_call_is_planned_and_logged_at_a_desk(string language) =>
        PlanAndLogAsync(new Tongue(language), language == "zh-Hans" ? Look.DesktopAtNight : Look.Desktop);

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public Task A_call_is_planned_and_logged_on_a_phone(string language) =>
        PlanAndLogAsync(new Tongue(language), language == "zh-Hans" ? Look.Phone : Look.PhoneAtNight);

    private async Task PlanAndLogAsync(Tongue tongue, Look look)
    {
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, look);
        var talk = new CallTalk(window, tongue);

        await talk.LoadSamplesAsync();
        await talk.PlanToTheCheckAsync();
        await window.PhotographAsync($"{tongue.Tag}-{look.Name}-check");
        await talk.ChangeTheObjectiveAsync();
        await talk.SavePlanAsync();
        await window.ReadAsync(CallTalk.BetterObjective);
        await window.PhotographAsync($"{tongue.Tag}-{look.Name}-plan");
        Assert.Equal(1, server.CountOf("Calls"));

        server.Clock.PutForward(TimeSpan.FromHours(26));
        await window.ReloadAsync();
        await talk.LogAsync();
        await window.PhotographAsync($"{tongue.Tag}-{look.Name}-log");
        Assert.Equal((1, 1), (server.CountOf("Calls"), server.CountOf("Attendances")));
        window.NothingWentWrong();
    }
}
