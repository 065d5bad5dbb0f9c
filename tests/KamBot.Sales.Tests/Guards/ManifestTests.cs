using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Reminders;
using KamBot.Testing;

namespace KamBot.Sales.Tests.Guards;

/// <summary>
/// The Teams app offers what KamBot understands, in every language. The texts are kept shorter than
/// Microsoft's schemas ask, to be read on a phone. KAMBOT_APPROVE=1 writes the titles.
/// </summary>
public sealed partial class ManifestTests
{
    private const int LongestTitle = 32;
    private const int LongestDescription = 128;
    private const int MostCommands = 12;

    private static readonly string _folder = Path.Combine(SourceTree.Root, "manifest");
    private static readonly JsonWriterOptions _readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Phrase[][] _lists =
    [
        [
            CallWords.PlanCallWords, CallWords.LogCallWords, CallWords.TodayWords, CallWords.FollowUpWords,
            CustomerWords.Account, MapWords.Map, OpportunityWords.Show, OpportunityWords.Rank,
            CustomerWords.Approvals, ReminderWords.Remind, FilePhrases.ImportWords, SalesCommands.LanguageWords,
        ],
        [LoopWords.Phrases[LoopWord.Help], SalesCommands.LanguageWords],
    ];

    [Fact]
    public void The_commands_are_those_that_KamBot_shows_in_English() =>
        Assert.Equal(Titles(Language.English), CommandLists().Select(list => list.Select(each => Text(each!["title"]))));

    [Theory]
    [InlineData("zh-CN.json", "zh-Hans")]
    [InlineData("zh-TW.json", "zh-Hant")]
    public void The_commands_are_those_that_KamBot_shows_in_Chinese(string file, string tag)
    {
        var expected = Titles(Language.Tagged(tag)!)
            .SelectMany((list, at) => list.Select((title, place) => (Key: Key(at, place, "title"), Title: title))).ToList();
        var words = Read(file);
        if (Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            expected.ForEach(each => words[each.Key] = each.Title);
            Write(file, words);
        }

        Assert.Equal(expected, expected.Select(each => (each.Key, Text(words[each.Key]))));
    }

    [Theory]
    [InlineData("zh-CN.json")]
    [InlineData("zh-TW.json")]
    public void A_language_file_says_everything_there_is_to_say(string file)
    {
        var commands = CommandLists().SelectMany((list, at) =>
            list.SelectMany((_, place) => new[] { Key(at, place, "title"), Key(at, place, "description") }));
        var features = Read("manifest.json")["description"]!["features"]!.AsArray()
            .SelectMany((_, at) => new[] { $"description.features[{at}].title", $"description.features[{at}].description" });
        var searches = Read("manifest.json")["composeExtensions"]![0]!["commands"]!.AsArray()
            .SelectMany((_, at) => new[] { "title", "description", "parameters[0].title", "parameters[0].description" }
                .Select(part => $"composeExtensions[0].commands[{at}].{part}"));
        string[] expected =
        [
            "$schema", "name.short", "name.full", "description.short", "description.full", "staticTabs[1].name",
            .. features, .. commands, .. searches,
        ];

        Assert.Equal(expected.Order(StringComparer.Ordinal), Read(file).Select(pair => pair.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_text_keeps_within_the_limits_of_Teams()
    {
        var manifest = Read("manifest.json");
        var texts = CommandLists().SelectMany(list => list)
            .SelectMany(each => new[] { ("title", Text(each!["title"])), ("description", Text(each["description"])) })
            .Concat(new[] { "name", "description" }.SelectMany(part => new[] { "short", "full" }
                .Select(length => ($"{part}.{length}", Text(manifest[part]![length])))))
            .Concat(new[] { "zh-CN.json", "zh-TW.json" }.SelectMany(file => Read(file).Select(pair => (pair.Key, Text(pair.Value)))));

        Assert.All(CommandLists(), list => Assert.InRange(list.Count, 1, MostCommands));
        Assert.All(texts, each => Assert.InRange(each.Item2.Length, 1, Longest(each.Item1)));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_has_the_size_that_Teams_asks_for(string file, int size)
    {
        var header = File.ReadAllBytes(Path.Combine(_folder, file)).AsSpan(16, 8);

        Assert.Equal((size, size), (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..])));
    }

    private static IEnumerable<IEnumerable<string>> Titles(Language language) =>
        _lists.Select(list => list.Select(phrase => SalesSetup.Books[language].Plain(phrase)));

    private static List<JsonArray> CommandLists() =>
        [.. Read("manifest.json")["bots"]![0]!["commandLists"]!.AsArray().Select(list => list!["commands"]!.AsArray())];

    private static JsonObject Read(string file) => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, file)))!.AsObject();

    private static void Write(string file, JsonObject words)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _readable)) words.WriteTo(writer);
        File.WriteAllText(
            Path.Combine(_folder, file), System.Text.Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }

    private static string Key(int list, int place, string part) => $"bots[0].commandLists[{list}].commands[{place}].{part}";

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";

    private static int Longest(string key) => Part().Match(key).Value switch
    {
        "title" => LongestTitle,
        "description" => LongestDescription,
        "name.short" => 30,
        "name.full" => 100,
        "description.short" => 80,
        _ => 4000,
    };

    [GeneratedRegex(@"((name|description)\.)?\w+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
