using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

[Collection(InChromium.Name)]
public sealed partial class AppearanceTests(Chromium chromium)
{
    // Each text with its own colour and the first background behind it that is not transparent.
    private const string Colours = """
        () => [...document.querySelectorAll('.webchat__bubble__content :is(p, span, li, td, a, button), .webchat__suggested-action')]
          .filter((each) => each.checkVisibility() && each.innerText.trim() && ![...each.children].some((child) => child.innerText?.trim()))
          .map((each) => {
            let behind = each;
            while (behind.parentElement && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
            return [each.innerText, getComputedStyle(each).color, getComputedStyle(behind).backgroundColor];
          })
        """;

    private const string HeaderControls = "header :is(button, select, input, a):visible";

    [Theory]
    [InlineData("en", true)]
    [InlineData("zh-Hans", false)]
    [InlineData("zh-Hant", true)]
    public async Task Everything_fits_and_can_be_read_on_a_screen_320_wide(string language, bool isDark)
    {
        var (tongue, look) = (new Tongue(language), new Look($"narrow-{(isDark ? "dark" : "light")}", 320, 640, isDark));
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, look);
        var talk = new CallTalk(window, tongue);
        await talk.LoadSamplesAsync();
        await talk.PlanToTheCheckAsync();
        await window.PhotographAsync($"{language}-{look.Name}-check");
        await ReadableAsync(window);
        await talk.SavePlanAsync();
        await window.PhotographAsync($"{language}-{look.Name}-plan");
        await ReadableAsync(window);
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("zh-Hans", true)]
    [InlineData("zh-Hant", false)]
    public async Task The_page_can_be_used_with_the_keyboard_and_a_screen_reader(string language, bool isDark)
    {
        var tongue = new Tongue(language);
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await ChatWindow.OpenAsync(chromium, server, tongue, isDark ? Look.DesktopAtNight : Look.Desktop);
        await NamedAsync(window.Page);

        await window.Page.Locator("#fresh").FocusAsync();
        for (var i = 0; i < 12 && !await HasFocusAsync(window.SendBox); i++) await window.Page.Keyboard.PressAsync("Tab");
        Assert.True(await HasFocusAsync(window.SendBox), "Tab does not reach the field to type in.");
        await window.Page.Keyboard.TypeAsync(tongue["command.plan-call"]);
        await window.Page.Keyboard.PressAsync("Enter");
        await window.ReadAsync(tongue["plan-call.account"]);
        await ReadableAsync(window);
        window.NothingWentWrong();
    }

    private static Task<bool> HasFocusAsync(ILocator field) => field.EvaluateAsync<bool>("field => field === document.activeElement");

    private static async Task NamedAsync(IPage page)
    {
        var controls = await page.Locator(HeaderControls).AllAsync();
        Assert.Equal(5, controls.Count);
        foreach (var control in controls) await Expect(control).ToHaveAccessibleNameAsync(Words());
    }

    [GeneratedRegex(@"\S{2,}")]
    private static partial Regex Words();

    private static async Task ReadableAsync(ChatWindow window)
    {
        var overflow = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} pixels too wide.");
        var texts = await window.Page.EvaluateAsync<string[][]>(Colours);
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(
            Readable.Contrast(text[1], text[2]) >= 4.5, $"{text[0]}: {text[1]} on {text[2]}"));
    }
}
