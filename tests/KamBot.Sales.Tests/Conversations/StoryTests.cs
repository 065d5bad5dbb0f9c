using System.Runtime.CompilerServices;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Conversations;

/// <summary>Each <c>.chat</c> file here is a promise: it is played and must go exactly as written.</summary>
public sealed class StoryTests
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;

    public static TheoryData<string> Stories =>
        [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_story_goes_as_written(string story)
    {
        var path = Path.Combine(Folder, story);
        var written = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        await using var world = new StoryWorld();

        var told = await Story.PlayAsync(written, world);

        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, told);
            return;
        }

        Assert.Equal(written.TrimEnd('\n'), told.TrimEnd('\n'));
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
