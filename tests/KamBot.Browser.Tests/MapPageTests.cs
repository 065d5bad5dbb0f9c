using KamBot.Dialogs.Languages;
using KamBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

/// <summary>The page of a map, as a reader uses it.</summary>
[Collection(InChromium.Name)]
public sealed class MapPageTests(Chromium chromium)
{
    public static TheoryData<string, bool, bool> Looks => new()
    {
        { "en", false, false }, { "zh-Hans", true, false }, { "zh-Hant", false, true }, { "en", true, true },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Forty_people_fit_the_window_and_a_person_opens(string tag, bool isDark, bool isPhone)
    {
        var look = isPhone ? (isDark ? Look.PhoneAtNight : Look.Phone) : isDark ? Look.DesktopAtNight : Look.Desktop;
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await MapWindow.OpenAsync(chromium, server, MadeUpMaps.Of(40, Language.Tagged(tag)!), tag, look);
        await window.PhotographAsync($"map-{tag}-{look.Name}");
        await FitsAsync(window);

        await window.People.First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(window.Panel).ToBeVisibleAsync();
        await Expect(window.Panel.Locator("h2")).ToHaveTextAsync((await window.People.First.GetAttributeAsync("data-name"))!);
        await window.PhotographAsync($"map-{tag}-{look.Name}-person");
        await FitsAsync(window);
        window.NothingWentWrong();
    }

    [Fact]
    public async Task A_filter_leaves_those_who_fit_and_says_how_many()
    {
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await MapWindow.OpenAsync(chromium, server, MadeUpMaps.Of(40, Language.English), "en", Look.Desktop);
        var champions = await window.Page.Locator(".person[data-stance=Champion]").CountAsync();

        await window.Page.Locator("#filter-button").ClickAsync();
        await window.Page.Locator("#by-stance").SelectOptionAsync("Champion");
        await Expect(window.Page.Locator(".person:not(.dimmed)")).ToHaveCountAsync(champions);
        await Expect(window.Told).ToHaveTextAsync($"{champions} of 40 people shown");
        await window.PhotographAsync("map-filtered");
        await window.Page.Locator("#clear").ClickAsync();
        await Expect(window.Page.Locator(".person:not(.dimmed)")).ToHaveCountAsync(40);
        window.NothingWentWrong();
    }

    [Fact]
    public async Task Everything_can_be_reached_with_the_keyboard()
    {
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await MapWindow.OpenAsync(chromium, server, MadeUpMaps.Of(12, Language.English), "en", Look.Desktop);
        var keys = window.Page.Keyboard;
        await window.Page.Locator("#filter-button").FocusAsync();
        await keys.PressAsync("Tab");
        if (!await IsPersonAsync(window)) await keys.PressAsync("Tab");
        Assert.True(await IsPersonAsync(window), "Tab does not reach the people.");

        var first = await FocusedAsync(window);
        await keys.PressAsync("ArrowDown");
        var below = await FocusedAsync(window);
        Assert.NotEqual(first, below);
        await keys.PressAsync("ArrowUp");
        Assert.Equal(first, await FocusedAsync(window));

        await keys.PressAsync("Enter");
        await Expect(window.Panel).ToBeVisibleAsync();
        await keys.PressAsync("Escape");
        await Expect(window.Panel).ToBeHiddenAsync();
        Assert.Equal(first, await FocusedAsync(window));
        var name = await window.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label')");
        Assert.Contains("stance:", name, StringComparison.Ordinal);
        window.NothingWentWrong();
    }

    [Fact]
    public async Task A_name_is_found_and_brought_into_sight()
    {
        await using var server = await KamBotServer.BeginAsync();
        var map = MadeUpMaps.Of(150, Language.SimplifiedChinese);
        await using var window = await MapWindow.OpenAsync(chromium, server, map, "zh-Hans", Look.Desktop);
        await window.PhotographAsync("map-150");
        var name = map.People[^1].Person.Name;
        await window.Page.Locator("#name").FillAsync(name);
        await window.Page.Locator("#name").PressAsync("Enter");

        Assert.Equal(name, await FocusedAsync(window));
        await Expect(window.Page.Locator(".person:focus")).ToBeInViewportAsync();
        await window.PhotographAsync("map-150-found");
        window.NothingWentWrong();
    }

    [Theory]
    [InlineData("en", false)]
    [InlineData("zh-Hant", true)]
    public async Task A_stance_is_changed_in_place_and_taken_back(string tag, bool isPhone)
    {
        var tongue = new Tongue(tag);
        await using var server = await KamBotServer.BeginAsync();
        var map = MadeUpMaps.Of(5, Language.Tagged(tag)!);
        await using var window = await MapWindow.OpenAsync(chromium, server, map, tag, isPhone ? Look.Phone : Look.Desktop);
        var claims = server.CountOf("Claims");
        await window.People.First.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Panel.Locator("[name=stance]").SelectOptionAsync("Champion");
        await window.Panel.Locator(".values [name=evidence]").SelectOptionAsync("Seen");
        await window.Panel.Locator(".values [name=note]").FillAsync("<b>Spoke up for us</b>");
        await window.Panel.Locator(".save").ClickAsync();

        await Expect(window.Told).ToContainTextAsync(tongue["map-page.saved"]);
        await Expect(window.People.First).ToHaveAttributeAsync("data-stance", "Champion");
        await Expect(window.Panel.Locator(".history li").First).ToContainTextAsync("<b>Spoke up for us</b>");
        await window.PhotographAsync($"map-{tag}-saved");
        Assert.Equal(claims + 1, server.CountOf("Claims"));

        await window.Told.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(window.Told).ToHaveTextAsync(tongue["map-page.undone"]);
        await Expect(window.People.First).ToHaveAttributeAsync("data-stance", map.People[0].Stance!.Value.ToString());
        window.NothingWentWrong();
    }

    [Fact]
    public async Task A_line_is_drawn_on_the_page()
    {
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await MapWindow.OpenAsync(chromium, server, MadeUpMaps.Of(5, Language.English), "en", Look.Desktop);
        var lines = await window.Page.Locator("#map [data-from]").CountAsync();
        await window.People.Last.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Panel.Locator("summary").ClickAsync();
        await window.Panel.Locator(".line [name=tie]").SelectOptionAsync("SwaysStrongly");
        await window.Panel.Locator(".line [type=submit]").ClickAsync();

        await Expect(window.Told).ToContainTextAsync("Saved.");
        await Expect(window.Page.Locator("#map [data-from]")).ToHaveCountAsync(lines + 1);
        window.NothingWentWrong();
    }

    [Fact]
    public async Task The_map_zooms_and_pans()
    {
        await using var server = await KamBotServer.BeginAsync();
        await using var window = await MapWindow.OpenAsync(chromium, server, MadeUpMaps.Of(40, Language.English), "en", Look.Desktop);
        var whole = await ViewAsync(window);
        await window.Page.Locator("#zoom-in").ClickAsync();
        var near = await ViewAsync(window);
        await window.Page.Mouse.MoveAsync(500, 500);
        await window.Page.Mouse.DownAsync();
        await window.Page.Mouse.MoveAsync(400, 450, new() { Steps = 5 });
        await window.Page.Mouse.UpAsync();
        var moved = await ViewAsync(window);
        await window.Page.Mouse.WheelAsync(0, 300);
        await Expect(window.Page.Locator("#map > svg")).Not.ToHaveAttributeAsync("viewBox", string.Join(' ', moved));
        await window.Page.Locator("#fit").ClickAsync();

        Assert.True(Number(near[2]) < Number(whole[2]), "Zooming in shows less.");
        Assert.True(Number(moved[0]) > Number(near[0]), "Dragging to the left shows what is to the right.");
        Assert.Equal(whole, await ViewAsync(window));
        await Expect(window.Panel).ToBeHiddenAsync();
        window.NothingWentWrong();
    }

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<string[]> ViewAsync(MapWindow window) =>
        (await window.Page.Locator("#map > svg").GetAttributeAsync("viewBox"))!.Split(' ');

    private static Task<bool> IsPersonAsync(MapWindow window) =>
        window.Page.EvaluateAsync<bool>("() => document.activeElement?.classList.contains('person') ?? false");

    private static Task<string> FocusedAsync(MapWindow window) => window.Page.EvaluateAsync<string>("() => document.activeElement.dataset.name");

    private static async Task FitsAsync(MapWindow window)
    {
        var overflow = await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The page is {overflow} pixels too wide.");
    }
}
