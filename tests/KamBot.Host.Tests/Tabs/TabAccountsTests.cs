using KamBot.Dialogs.Conversations;
using KamBot.Sales.Opportunities;
using KamBot.Testing;

namespace KamBot.Host.Tests.Tabs;

/// <summary>What a tab shows: to each reader their own, in their language, and with links that work.</summary>
public sealed class TabAccountsTests
{
    [Fact]
    public async Task The_list_has_the_account_its_open_deals_and_a_map_of_each_that_opens()
    {
        await using var host = await TabHost.StartAsync();
        await host.KeepAsync(null, new AddRecord(host.Deal with { Id = MadeUpMaps.Id(1002), Name = "Old pump", State = OpportunityState.Lost }));

        var account = (await TabHost.JsonAsync(await host.ListAsync(host.Text))).GetProperty("accounts")[0];
        var deal = Assert.Single(account.GetProperty("deals").EnumerateArray());

        Assert.Equal("Northwind <b>Paper</b> Mills", account.GetProperty("name").GetString());
        Assert.Equal("Key account · Regional", account.GetProperty("kind").GetString());
        Assert.Equal(("Boiler upgrade", "Proposal · EUR 320,000"), (deal.GetProperty("name").GetString(), deal.GetProperty("facts").GetString()));
        Assert.Equal(200, (int)(await host.Client.GetAsync(account.GetProperty("map").GetString())).StatusCode);
        Assert.Equal(200, (int)(await host.Client.GetAsync(deal.GetProperty("map").GetString())).StatusCode);
    }

    [Theory]
    [InlineData(TabHost.Kim, 1)]
    [InlineData(TabHost.Robin, 0)]
    [InlineData(TabHost.Alex, 1)]
    public async Task Everybody_sees_by_their_own_rights(string person, int accounts)
    {
        await using var host = await TabHost.StartAsync();

        var list = await TabHost.JsonAsync(await host.ListAsync(host.Text with { Person = person }));

        Assert.Equal(accounts, list.GetProperty("accounts").GetArrayLength());
    }

    [Theory]
    [InlineData(TabHost.Kim, 200)]
    [InlineData(TabHost.Robin, 404)]
    public async Task A_tab_of_one_account_shows_it_to_those_alone_who_may_see_it(string person, int status)
    {
        await using var host = await TabHost.StartAsync();

        using var answer = await host.ListAsync(host.Text with { Person = person }, $"?account={host.Account.Id}");

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("en-GB", null, "en")]
    [InlineData("zh-CN", null, "zh-Hans")]
    [InlineData("zh-HK", null, "zh-Hant")]
    [InlineData("de-DE", null, "en")]
    [InlineData("en-GB", "zh-Hant", "zh-Hant")]
    public async Task The_language_is_the_one_chosen_in_the_chat_else_that_of_Teams(string locale, string? chosen, string expected)
    {
        await using var host = await TabHost.StartAsync();
        if (chosen is not null) await host.KeepAsync(new Speaker { TenantId = TabHost.Tenant, UserId = TabHost.Kim, ChosenLanguage = chosen });

        var list = await TabHost.JsonAsync(await host.ListAsync(host.Text, $"?locale={locale}"));

        Assert.Equal(expected, list.GetProperty("language").GetString());
    }

    [Theory]
    [InlineData("/tabs/accounts")]
    [InlineData("/tabs/setup")]
    public async Task A_tab_may_stand_in_a_frame_of_Teams_and_of_nobody_else(string path)
    {
        await using var host = await TabHost.StartAsync();

        using var page = await host.Client.GetAsync(path);

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.EndsWith(
            "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft", policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "frame-ancestors 'self'")]
    [InlineData("?in=tab", "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft")]
    public async Task A_map_may_stand_in_Teams_only_where_a_tab_opens_it(string query, string end)
    {
        await using var host = await TabHost.StartAsync();
        var map = (await TabHost.JsonAsync(await host.ListAsync(host.Text))).GetProperty("accounts")[0].GetProperty("map").GetString();

        using var page = await host.Client.GetAsync(map + query);

        Assert.EndsWith(end, page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_tells_nothing_before_somebody_is_signed_in_and_says_it_in_three_languages()
    {
        await using var host = await TabHost.StartAsync();

        var page = await host.Client.GetStringAsync("/tabs/accounts");

        Assert.DoesNotContain("Northwind", page, StringComparison.Ordinal);
        Assert.All(["\"en\":", "\"zh-Hans\":", "\"zh-Hant\":"], tag => Assert.Contains(tag, page, StringComparison.Ordinal));
        Assert.Equal(200, (int)(await host.Client.GetAsync("/tabs/lib/MicrosoftTeams.min.js")).StatusCode);
    }
}
