using System.Reflection;

namespace KamBot.Sales.Tests.Guards;

/// <summary>Which project may know which: the table of the architecture, held against what the compiler wrote.</summary>
public sealed class ArrowsTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["KamBot.Protocol"] = [],
        ["KamBot.Dialogs"] = ["KamBot.Protocol"],
        ["KamBot.Sales"] = ["KamBot.Dialogs", "KamBot.Protocol"],
        ["KamBot.Storage"] = ["KamBot.Dialogs", "KamBot.Protocol", "KamBot.Sales"],
        ["KamBot.Host"] = ["KamBot.Dialogs", "KamBot.Protocol", "KamBot.Sales", "KamBot.Storage"],
    };

    [Fact]
    public void Every_project_knows_only_those_it_may() => Assert.Empty(Forbidden(Allowed));

    [Fact]
    public void The_table_names_every_project() => Assert.Equal(
        Directory.EnumerateDirectories(Path.Combine(Testing.SourceTree.Root, "src")).Select(Path.GetFileName).Order(),
        Allowed.Keys.Order());

    [Fact]
    public void A_wrong_arrow_is_noticed()
    {
        var wrong = new Dictionary<string, string[]>(Allowed) { ["KamBot.Sales"] = ["KamBot.Protocol"] };

        Assert.Equal("KamBot.Sales knows KamBot.Dialogs.", Assert.Single(Forbidden(wrong)));
    }

    /// <summary>Asks the project files too: the compiler leaves out a reference that nothing uses yet.</summary>
    private static IEnumerable<string> Forbidden(Dictionary<string, string[]> allowed) =>
    [
        .. allowed.SelectMany(project => ReferencesOf(project.Key).Union(ProjectReferencesOf(project.Key)).Except(project.Value)
            .Select(other => $"{project.Key} knows {other}.")),
    ];

    private static IEnumerable<string> ReferencesOf(string project) => project == "KamBot.Host"
        ? []
        : Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("KamBot.", StringComparison.Ordinal));

    private static IEnumerable<string> ProjectReferencesOf(string project) =>
        System.Xml.Linq.XDocument.Load(Path.Combine(Testing.SourceTree.Root, "src", project, project + ".csproj"))
            .Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
