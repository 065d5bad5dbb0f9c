using KamBot.Dialogs.Languages;
using KamBot.Sales;
using KamBot.Sales.Tabs;
using KamBot.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

/// <summary>The tabs as they stand in Teams, by Microsoft's own library.</summary>
[Collection(InChromium.Name)]
public sealed class TabTests(Chromium chromium)
{
    [Theory]
    [InlineData("en-GB", "en", "default", "light", false)]
    [InlineData("zh-CN", "zh-Hans", "dark", "dark", true)]
    [InlineData("zh-TW", "zh-Hant", "contrast", "contrast", false)]
    public async Task The_tab_shows_the_readers_accounts_in_the_language_and_colours_of_Teams(string locale, string tag, string theme, string worn, bool isPhone)
    {
        var words = TabWords.In(SalesSetup.Books[Language.Tagged(tag)!]);
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts", locale, theme, look: isPhone ? Look.Phone : Look.Desktop);

        await Expect(window.Tab.Locator(".account")).ToHaveCountAsync(2);
        await Expect(window.Tab.Locator("h1")).ToHaveTextAsync(words["title"]);
        await Expect(window.Tab.Locator("html")).ToHaveAttributeAsync("data-theme", worn);
        await Expect(window.Tab.Locator("html")).ToHaveAttributeAsync("lang", tag);
        await Expect(window.Tab.GetByRole(AriaRole.Heading, new() { Name = "Northwind <i>Paper</i> Mills" })).ToBeVisibleAsync();
        await window.PhotographAsync($"tab-{tag}-{theme}");
        var overflow = await window.Tab.Locator("html").EvaluateAsync<int>("(page) => page.scrollWidth - innerWidth");
        Assert.True(overflow <= 0, $"The tab is {overflow} pixels too wide.");
        window.NothingWentWrong();
    }

    [Fact]
    public async Task The_text_of_every_theme_can_be_read()
    {
        foreach (var theme in new[] { "default", "dark", "contrast" })
        {
            await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts", theme: theme);
            await Expect(window.Tab.Locator(".account")).ToHaveCountAsync(2);
            foreach (var part in new[] { "h2", ".subtle", "button" })
            {
                var colours = await window.Tab.Locator($".account {part}").First.EvaluateAsync<string[]>(
                    "(element) => [getComputedStyle(element).color, getComputedStyle(element.closest('.account')).backgroundColor]");
                Assert.InRange(Readable.Contrast(colours[0], colours[1]), 4.5, 21);
            }
        }
    }

    [Fact]
    public async Task A_search_leaves_what_fits_and_finds_deals_too()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts");
        await window.Tab.Locator("#search").FillAsync("boiler");

        await Expect(window.Tab.Locator(".account")).ToHaveCountAsync(1);
        await Expect(window.Tab.Locator("#told")).ToHaveTextAsync("1 of 2 accounts");
        window.NothingWentWrong();
    }

    [Fact]
    public async Task A_map_opens_inside_the_tab_by_keyboard_and_the_way_back_leads_to_where_one_was()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts", theme: "dark");
        var opener = window.Tab.GetByRole(AriaRole.Button, new() { Name = "Relationship map: Boiler upgrade" });
        await opener.FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");

        var map = window.Tab.FrameLocator("iframe");
        await Expect(map.Locator("h1")).ToHaveTextAsync("Northwind <i>Paper</i> Mills · Boiler upgrade");
        await Expect(map.Locator("html")).ToHaveAttributeAsync("data-appearance", "dark");
        await Expect(map.Locator("#map > svg")).ToBeVisibleAsync();
        await window.PhotographAsync("tab-map");
        await window.Page.Keyboard.PressAsync("Enter");
        await Expect(opener).ToBeFocusedAsync();
        window.NothingWentWrong();
    }

    [Fact]
    public async Task Somebody_without_accounts_is_told_how_to_begin()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts", person: TeamsWindow.Robin);

        await Expect(window.Tab.Locator("main p")).ToHaveTextAsync(TabWords.In(SalesSetup.Books[Language.English])["none"]);
    }

    [Fact]
    public async Task A_tab_of_an_account_that_is_not_the_readers_says_so_and_nothing_else()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, $"/tabs/accounts?account={MadeUpMaps.Id(2000)}", person: TeamsWindow.Robin);

        await Expect(window.Tab.Locator("main p")).ToHaveTextAsync("You may not see this account, or it is no longer there.");
        Assert.DoesNotContain("Northwind", await window.Tab.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_up_a_tab_gives_Teams_the_address_of_the_chosen_account()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/setup");
        await window.Tab.GetByLabel("Harbour Cranes").CheckAsync();

        Assert.Contains("true", await window.ToldAsync("settings.setValidityState"), StringComparison.Ordinal);
        await window.Page.EvaluateAsync("() => say({ func: 'settings.save', args: [{}] })");
        await window.Page.WaitForFunctionAsync("() => told['settings.setSettings']");
        var settings = await window.ToldAsync("settings.setSettings");
        Assert.Contains($"/tabs/accounts?account={MadeUpMaps.Id(2001)}", settings, StringComparison.Ordinal);
        Assert.Contains("Harbour Cranes", settings, StringComparison.Ordinal);
        window.NothingWentWrong();
    }

    [Fact]
    public async Task Nobody_but_Teams_can_put_the_tab_into_a_frame()
    {
        await using var window = await TeamsWindow.OpenAsync(chromium, "/tabs/accounts", host: "https://elsewhere.example");

        await Expect(window.Page.Locator("#tab")).ToBeVisibleAsync();
        await Expect(window.Tab.Locator("#page")).ToHaveCountAsync(0);
    }
}
