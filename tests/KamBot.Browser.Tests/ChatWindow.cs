using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

/// <summary>A visitor's window with KamBot's page: what they see, type and press, and what must not happen meanwhile.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    // Machines that build something else at the same time are slow; nothing here measures time.
    private const float Patience = 20_000;

    private readonly Watch _watch;

    private ChatWindow(IPage page) => (Page, _watch) = (page, new Watch(page));

    public IPage Page { get; }

    public ILocator Talk => Page.Locator(".webchat__basic-transcript__activity");

    public ILocator SendBox => Page.Locator(".webchat__send-box-text-box textarea");

    /// <summary>The youngest card; the form folded into a check card is a card of its own and does not count.</summary>
    public ILocator Card => Page.Locator(".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)").Last;

    public static async Task<ChatWindow> OpenAsync(Chromium chromium, KamBotServer server, Tongue tongue, Look look)
    {
        var context = await chromium.Browser.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(),
            Locale = tongue.Locale,
            TimezoneId = "Asia/Taipei",
            ViewportSize = new() { Width = look.Width, Height = look.Height },
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        var window = new ChatWindow(await context.NewPageAsync());
        await window.Page.GotoAsync("/");
        await window.GreetedAsync(tongue);
        return window;
    }

    public Task GreetedAsync(Tongue tongue) => ReadAsync(tongue.After("welcome.hello", "name"));

    public async Task SayAsync(string words)
    {
        await SendBox.FillAsync(words);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Waits until the last thing in the conversation contains the words.</summary>
    public Task ReadAsync(string words, float patience = Patience) =>
        Expect(Talk.Last).ToContainTextAsync(words, new() { Timeout = patience });

    /// <summary>Presses one of the suggested answers.</summary>
    public Task ChooseAsync(string label) =>
        Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last.ClickAsync();

    /// <summary>The same where the label goes on after these words.</summary>
    public Task ChooseFirstAsync(string beginning) =>
        Page.GetByRole(AriaRole.Button, new() { Name = beginning }).Last.ClickAsync();

    public Task PressAsync(string button) => ButtonOf(Card, button).ClickAsync();

    public static ILocator ButtonOf(ILocator card, string label) =>
        card.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).Last;

    /// <summary>Waits for a card with this question.</summary>
    public Task AskedAsync(string input) => Expect(Field(input)).ToBeVisibleAsync(new() { Timeout = Patience });

    public Task FillAsync(string input, string words) => Field(input).Locator("input, textarea").First.FillAsync(words);

    public Task TickAsync(string input, string choice) =>
        Field(input).GetByLabel(choice, new() { Exact = true }).CheckAsync();

    public Task SelectAsync(string input, string choice) => Field(input).Locator("select").SelectOptionAsync(choice);

    /// <summary>On a phone the settings are behind a button.</summary>
    public async Task OpenMenuAsync()
    {
        var menu = Page.Locator("#menu");
        if (await menu.IsVisibleAsync()) await menu.ClickAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await SendBox.WaitForAsync();
    }

    public Task PhotographAsync(string name) => Photographs.TakeAsync(Page, name);

    /// <summary>Errors that the page wrote or threw, and addresses it asked that are not this host's.</summary>
    public void NothingWentWrong() => _watch.NothingWentWrong();

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    /// <summary>A question about somebody bears their id after a stroke.</summary>
    private ILocator Field(string input) => Card.Locator($"[id=\"{input}\"], [id^=\"{input}/\"]").First;
}
