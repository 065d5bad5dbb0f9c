using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Rights;
using KamBot.Sales;
using KamBot.Storage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

/// <summary>The page of the audit trail, as operations use it.</summary>
[Collection(InChromium.Name)]
public sealed class AuditPageTests(Chromium chromium)
{
    private const float Patience = 20_000;
    private const int AtOnce = 50;
    private const string Somebody = "<b>Kim</b>";

    public static TheoryData<string, bool, bool, string> Looks => new()
    {
        { "en", false, false, "Sample data" }, { "zh-Hans", true, true, "示例数据" }, { "zh-Hant", false, true, "範例資料" }, { "zh-Hans", true, false, "示例数据" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Acts_are_told_in_the_readers_words_and_found_by_kind_and_page(string tag, bool isDark, bool isPhone, string kind)
    {
        var look = isPhone ? (isDark ? Look.PhoneAtNight : Look.Phone) : isDark ? Look.DesktopAtNight : Look.Desktop;
        await using var server = await KamBotServer.BeginAsync();
        await KeepAsync(server);
        await using var context = await chromium.VisitAsync(server, tag, look);
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(server.Part<RightsPageLinks>().PathForOperator("demo", Language.Tagged(tag)!));

        var lines = page.Locator("#lines tr:has(td)");
        await Expect(lines).ToHaveCountAsync(AtOnce);
        await Expect(lines.First).ToContainTextAsync(kind);
        await Expect(lines.First).ToContainTextAsync(Somebody);
        await Photographs.TakeAsync(page, $"audit-{tag}-{look.Name}");
        Assert.True(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") <= 0, "The page is wider than the window.");
        var colours = await lines.First.Locator("td").Nth(2).EvaluateAsync<string[]>(
            "cell => [getComputedStyle(cell).color, getComputedStyle(cell.closest('.scroll')).backgroundColor]");
        Assert.True(Readable.Contrast(colours[0], colours[1]) >= 4.5, $"{colours[0]} on {colours[1]} is hard to read.");

        await page.Locator("#older").ClickAsync();
        await Expect(lines).ToHaveCountAsync(2);
        await Expect(page.Locator("#older")).ToBeDisabledAsync();
        await page.Locator("#act").SelectOptionAsync(new SelectOptionValue { Label = kind });
        await Expect(lines).ToHaveCountAsync(1);
        await Expect(page.Locator("#file")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("audit\\.csv\\?.*act=sample\\."));
        watch.NothingWentWrong();
    }

    /// <summary>More acts than a page shows, the last of a colleague whose name is no part of a page.</summary>
    private static async Task KeepAsync(KamBotServer server)
    {
        var now = server.Clock.GetUtcNow();
        await server.KnowKimAsync(Somebody);
        var acts = Enumerable.Range(0, AtOnce + 1).Select(_ => "account.classified").Append("sample.loaded");
        Assert.True(await server.Part<KamBotStore>().WriteAsync(
            "demo",
            [.. acts.Select((act, at) => new AddRecord(new AuditEntry
            {
                Id = Guid.CreateVersion7(), TenantId = "demo", AuthorId = "kim", Act = act, SubjectId = Guid.NewGuid(), At = now.AddSeconds(at),
            }))],
            CancellationToken.None));
    }
}
