using System.Text.Json;
using KamBot.Testing;

namespace KamBot.Protocol.Tests;

/// <summary>The payload files under <c>Wire</c>. A change of what goes over the wire comes with one.</summary>
internal static class WireFiles
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "KamBot.Protocol.Tests", "Wire");

    public static IEnumerable<string> Names(string kind) =>
        Directory.EnumerateFiles(Path.Combine(Folder, kind), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string Text(string kind, string name) => File.ReadAllText(Path.Combine(Folder, kind, $"{name}.json"));

    public static Activities.Activity Activity(string name) =>
        JsonSerializer.Deserialize(Text("Activities", name), ProtocolJson.Default.Activity)!;
}
