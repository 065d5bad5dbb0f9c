using Microsoft.Playwright;

namespace KamBot.Browser.Tests;

/// <summary>What a page looked like, for somebody to look at.</summary>
internal static class Photographs
{
    public static Task TakeAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("KAMBOT_SCREENSHOTS");
        if (string.IsNullOrEmpty(folder)) folder = Path.Combine(KamBot.Testing.SourceTree.Root, "artifacts", "screenshots");
        return page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") });
    }
}
