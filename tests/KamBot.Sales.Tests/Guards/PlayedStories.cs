using KamBot.Testing;
using KamBot.Testing.Stories;
using Microsoft.Extensions.Logging;

namespace KamBot.Sales.Tests.Guards;

/// <summary>All stories, for what must hold in each of them.</summary>
internal static class PlayedStories
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "KamBot.Sales.Tests", "Conversations");

    public static IReadOnlyList<(string Name, string Text)> All =>
        [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Folder, file).Replace('\\', '/'), File.ReadAllText(file)))];

    /// <summary>Plays every story and hands over each world when its story is over.</summary>
    public static async Task PlayAsync(Action<string, StoryWorld> over, ILoggerFactory? logs = null)
    {
        foreach (var (name, text) in All)
        {
            await using var world = new StoryWorld(logs);
            await Story.PlayAsync(text, world);
            over(name, world);
        }
    }
}
