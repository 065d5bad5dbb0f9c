namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class EndToEndTests(Chromium chromium)
{
    [Theory]
    [InlineData("en")]
    public Task A_call_is_planned_and_logged_at_a_desk(string language) => PlanAndLogAsync(new Tongue(language), Look.Desktop);

    private async Task PlanAndLogAsync(Tongue tongue, Look look)
    {
        await using var server = new KamBotServer();
        await server.StartAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, look);
        try {
        await window.Page.Locator("#samples").ClickAsync();
        await window.ReadAsync(tongue["sample.loaded"].Split('}').Last()[..5]);
        await window.SayAsync(tongue.PlanForTomorrow);
        await window.ReadAsync(tongue["plan-call.kind"]);
        await window.ChooseAsync(tongue["call-kind.one-to-one"]);
        await window.ReadAsync(tongue["plan-call.place"]);
        await window.SayAsync(tongue["loop.as-form"]);
        await window.AskedAsync("place");
        await window.PhotographAsync("form");
        await File.WriteAllTextAsync("/tmp/browser-form.html", await window.Page.ContentAsync());
        window.NothingWentWrong();
        } finally {
        await window.PhotographAsync("end");
        }
    }
}
