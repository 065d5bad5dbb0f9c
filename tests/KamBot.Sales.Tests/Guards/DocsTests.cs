using System.Text.RegularExpressions;
using System.Xml.Linq;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary>What the documents point to exists, and what they quote is so.</summary>
public sealed partial class DocsTests
{
    private static readonly string[] _folders = ["docs", "manifest", "infra"];

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(SourceTree.Root, "*.md")
            .Concat(_folders.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(SourceTree.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(SourceTree.Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_inside_the_repository_leads_somewhere(string document)
    {
        var path = Path.Combine(SourceTree.Root, document);
        var broken = Link().Matches(File.ReadAllText(path)).Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !LeadsSomewhere(path, target));

        Assert.Empty(broken);
    }

    [Fact]
    public void The_conversation_in_the_README_is_from_a_story()
    {
        var story = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "tests", "KamBot.Sales.Tests", "Conversations", "en"), "*.chat")
            .SelectMany(File.ReadLines).ToHashSet();
        var quoted = Block().Matches(Read("README.md")).Select(block => block.Groups["text"].Value)
            .Single(text => text.StartsWith("Kim:", StringComparison.Ordinal)).TrimEnd().Split('\n').Where(line => line != "…");

        Assert.All(quoted, line => Assert.Contains(line, story));
    }

    [Fact]
    public void The_README_gives_a_reason_for_every_package()
    {
        var table = string.Concat(Read("README.md").Split('\n').Where(line => line.StartsWith('|')).Select(line => line.Split('|')[1] + " "));
        var packages = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value);

        Assert.Empty(packages.Except(table.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)));
    }

    private static bool LeadsSomewhere(string from, string target)
    {
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? from : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(from)!, parts[0]));
        return parts.Length == 1
            ? File.Exists(path) || Directory.Exists(path)
            : File.Exists(path) && Headings(path).Contains(parts[1]);
    }

    private static IEnumerable<string> Headings(string path) =>
        Heading().Matches(File.ReadAllText(path))
            .Select(heading => heading.Groups["text"].Value.Trim().ToLowerInvariant().Replace(' ', '-'));

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
