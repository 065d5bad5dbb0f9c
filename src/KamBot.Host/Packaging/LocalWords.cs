using System.Text.Json;
using System.Text.Json.Nodes;

namespace KamBot.Host.Packaging;

/// <summary>The texts of a manifest, and those among them that a language file may say in another language.</summary>
internal static class LocalWords
{
    private static readonly string[] _parts =
        ["name", "description", "staticTabs", "bots", "commandLists", "composeExtensions", "commands", "parameters", "features"];
    private static readonly string[] _texts = ["short", "full", "title", "description", "name"];

    /// <summary>By the keys of language files, such as <c>staticTabs[1].name</c>, in the manifest's order.</summary>
    public static JsonObject Of(JsonObject manifest)
    {
        var words = new JsonObject();
        foreach (var (node, text) in Texts(manifest))
        {
            // A path begins with "$.".
            var key = node.GetPath()[2..];
            if (IsForPeople([.. key.Split('.').Select(part => part.Split('[')[0])])) words[key] = text;
        }

        return words;
    }

    public static IEnumerable<(JsonNode Node, string Text)> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Texts(member.Value)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(value, value.GetValue<string>())],
        _ => [],
    };

    /// <summary>A parameter's <c>name</c> is for the program; a tab's is for people.</summary>
    private static bool IsForPeople(string[] path) =>
        path[..^1].All(_parts.Contains) && _texts.Contains(path[^1]) && path is not [.., "parameters", "name"];
}
