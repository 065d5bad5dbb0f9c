using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Jobs;
using KamBot.Sales.Notices;
using KamBot.Storage;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KamBot.Browser.Tests;

/// <summary>The page of jobs, as an operator uses it.</summary>
[Collection(InChromium.Name)]
public sealed class JobsPageTests(Chromium chromium)
{
    private const float Patience = 20_000;

    public static TheoryData<string, bool, bool> Looks => new()
    {
        { "en", false, false }, { "zh-Hans", true, true }, { "zh-Hant", false, true },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task A_job_is_run_what_failed_is_tried_again_and_tonight_is_foretold(string tag, bool isDark, bool isPhone)
    {
        var look = isPhone ? (isDark ? Look.PhoneAtNight : Look.Phone) : Look.Desktop;
        await using var server = await KamBotServer.BeginAsync();
        await KeepAsync(server);
        await using var context = await chromium.VisitAsync(server, tag, look);
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        var watch = new Watch(page);
        await page.GotoAsync(server.Part<JobsLinks>().PathForOperator("demo", "alex", Language.Tagged(tag)!));

        await Expect(page.Locator("#failed li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#failed li")).ToContainTextAsync("403");
        await page.Locator("#jobs li").First.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("#jobs li").First.Locator("small").Last).ToContainTextAsync("looked=1", new() { Timeout = Patience });
        await Expect(page.Locator("#forecast tr")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator("#forecast")).ToContainTextAsync("<b>Kim</b>");
        await Photographs.TakeAsync(page, $"jobs-{tag}-{look.Name}");
        Assert.True(
            await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth") <= 0, "The page is wider than the window.");

        await page.Locator("#failed li").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(page.Locator("#failed li")).Not.ToContainTextAsync("403");
        watch.NothingWentWrong();
    }

    /// <summary>Somebody to remind, with a name that is no part of a page, and a message that the channel refused.</summary>
    private static async Task KeepAsync(KamBotServer server)
    {
        var now = server.Clock.GetUtcNow();
        await server.KnowKimAsync("<b>Kim</b>");
        var refused = new Notice
        {
            Id = Guid.CreateVersion7(), TenantId = "demo", ToUserId = "somebody", Kind = "test", SubjectId = Guid.Empty, Once = "refused",
            DueAt = now, SentAt = now, State = NoticeState.Failed, Failure = "403",
        };
        Assert.True(await server.Part<KamBotStore>().WriteAsync("demo", [new AddRecord(refused)], CancellationToken.None));
    }
}
