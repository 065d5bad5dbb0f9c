using System.Text.RegularExpressions;
using KamBot.Testing;
using KamBot.Testing.Stories;

namespace KamBot.Sales.Tests.Guards;

/// <summary>An item of the method is carried when a story shows it. What is not carried yet is admitted, and only shrinks.</summary>
public sealed partial class MethodCoverageTests
{
    private static readonly string[] _method = ["C1", "C2", "R5"];

    [Fact]
    public void Every_item_of_the_method_has_a_story_or_is_admitted_to_have_none() =>
        Assert.Empty(Complaints(MethodIds(), StoryIds(), PendingIds()));

    [Theory]
    [InlineData("C1 C2", "R5", "")]
    [InlineData("C1", "R5", "C2 has no story.")]
    [InlineData("C1 C2 R5", "R5", "R5 has a story now: take it out of docs/method-pending.txt.")]
    [InlineData("C1 C2 C9", "R5", "C9 is named by a story and is not in docs/method.md.")]
    [InlineData("C1 C2", "R5 X1", "X1 is pending and is not in docs/method.md.")]
    public void Each_kind_of_gap_is_told(string stories, string pending, string told) =>
        Assert.Equal(told, string.Join(" ", Complaints(_method, stories.Split(' '), pending.Split(' '))));

    private static IEnumerable<string> Complaints(
        IReadOnlyCollection<string> method, IReadOnlyCollection<string> stories, IReadOnlyCollection<string> pending) =>
    [
        .. method.Except(stories).Except(pending).Select(id => $"{id} has no story."),
        .. pending.Intersect(stories).Select(id => $"{id} has a story now: take it out of docs/method-pending.txt."),
        .. stories.Except(method).Select(id => $"{id} is named by a story and is not in docs/method.md."),
        .. pending.Except(method).Select(id => $"{id} is pending and is not in docs/method.md."),
    ];

    private static string[] MethodIds() =>
        [.. Item().Matches(File.ReadAllText(Docs("method.md"))).Select(item => item.Groups["id"].Value)];

    private static string[] PendingIds() =>
    [
        .. File.ReadLines(Docs("method-pending.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith('#')).Select(line => line.Split(' ')[0]),
    ];

    private static string[] StoryIds() =>
    [
        .. Directory.EnumerateFiles(
                Path.Combine(SourceTree.Root, "tests", "KamBot.Sales.Tests", "Conversations"), "*.chat", SearchOption.AllDirectories)
            .SelectMany(file => Story.MethodIds(File.ReadAllText(file))).Distinct(),
    ];

    private static string Docs(string file) => Path.Combine(SourceTree.Root, "docs", file);

    [GeneratedRegex(@"^- \*\*(?<id>[A-Z]\d+) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
