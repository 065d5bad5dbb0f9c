using System.IO.Compression;
using System.Text.Json.Nodes;
using KamBot.Host.Packaging;
using KamBot.Testing;

namespace KamBot.Host.Tests.Packaging;

/// <summary>The zip for Teams: it holds what Microsoft's schemas ask for, and what was ordered.</summary>
public sealed class TeamsPackageTests
{
    private const string AppId = "11111111-2222-4333-8444-555555555555";
    private const string BotId = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

    private static readonly string[] _good = ["--app-id", AppId, "--bot-id", BotId, "--host", "kambot.example.com"];

    [Theory]
    [InlineData("1.29")]
    [InlineData("1.25")]
    public void Microsofts_schemas_have_nothing_to_say_against_it(string profile) =>
        Assert.Equal("", Check(Build([.. _good, "--profile", profile])));

    [Fact]
    public void Microsofts_schemas_have_nothing_to_say_against_it_without_tabs() =>
        Assert.Equal("", Check(Build([.. _good, "--sign-in-id", "none"])));

    [Fact]
    public void The_check_finds_a_title_that_is_too_long_in_a_language_file()
    {
        var files = Build(_good);
        var words = Json(files, "zh-CN.json");
        words["composeExtensions[0].commands[0].title"] = new string('客', 33);
        files["zh-CN.json"] = System.Text.Encoding.UTF8.GetBytes(words.ToJsonString());

        Assert.Contains("zh-CN.json", Check(files), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_left_to_fill_in()
    {
        foreach (var (_, content) in Build(_good).Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal)))
            Assert.DoesNotContain("${{", System.Text.Encoding.UTF8.GetString(content), StringComparison.Ordinal);
    }

    [Fact]
    public void It_bears_the_ordered_ids_and_host()
    {
        var manifest = Json(Build([.. _good, "--company", "Example & Sons", "--sign-in-id", AppId]), "manifest.json");

        Assert.Equal(AppId, Text(manifest["id"]));
        Assert.Equal(BotId, Text(manifest["bots"]![0]!["botId"]));
        Assert.Equal(BotId, Text(manifest["composeExtensions"]![0]!["botId"]));
        Assert.Equal("Example & Sons", Text(manifest["developer"]!["name"]));
        Assert.Equal("kambot.example.com", Text(manifest["validDomains"]![0]));
        Assert.Equal($"api://kambot.example.com/{AppId}", Text(manifest["webApplicationInfo"]!["resource"]));
    }

    [Fact]
    public void The_same_order_gives_the_same_bytes() =>
        Assert.Equal(TeamsPackage.Build(PackageOrder.Read(_good).Order!), TeamsPackage.Build(PackageOrder.Read(_good).Order!));

    [Theory]
    [InlineData("1.29", 3)]
    [InlineData("1.25", 0)]
    public void An_older_profile_leaves_out_what_is_new_in_every_language(string profile, int features)
    {
        var files = Build([.. _good, "--profile", profile]);
        string[] languages = ["en.json", "zh-CN.json", "zh-TW.json"];

        Assert.Equal(features, Json(files, "manifest.json")["description"]!["features"]?.AsArray().Count ?? 0);
        Assert.All(languages, file => Assert.Equal(features, Json(files, file).Count(word => word.Key.StartsWith("description.features", StringComparison.Ordinal) && word.Key.EndsWith("title", StringComparison.Ordinal))));
    }

    [Fact]
    public void Without_a_registration_to_sign_in_to_there_are_no_tabs_of_ours()
    {
        var files = Build([.. _good, "--sign-in-id", "none"]);
        var manifest = Json(files, "manifest.json");

        Assert.Null(manifest["configurableTabs"]);
        Assert.DoesNotContain("/tabs/", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Json(files, "zh-TW.json"), word => word.Key.StartsWith("staticTabs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--app-id", null, "--app-id is missing: ")]
    [InlineData("--app-id", "KamBot", "--app-id must be a GUID ")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "--app-id must be a GUID ")]
    [InlineData("--bot-id", null, "--bot-id is missing: ")]
    [InlineData("--bot-id", "{aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee}", "--bot-id must be a GUID ")]
    [InlineData("--sign-in-id", "me", "--sign-in-id must be a GUID ")]
    [InlineData("--host", null, "--host is missing: ")]
    [InlineData("--host", "https://kambot.example.com", "--host must be a host name ")]
    [InlineData("--host", "kambot.example.com/teams", "--host must be a host name ")]
    [InlineData("--host", "127.0.0.1", "--host must be a host name ")]
    [InlineData("--company", "A company with a name that is far too long", "--company must have 1 to 32 signs.")]
    [InlineData("--privacy", "http://example.com", "--privacy must be an https address.")]
    [InlineData("--version", "1.2", "--version must be three numbers ")]
    [InlineData("--version", "v1.2.3", "--version must be three numbers ")]
    [InlineData("--profile", "1.24", "--profile must be one of 1.29, 1.25.")]
    [InlineData("--apid", "x", "--apid is not known here; known are --app-id, ")]
    public async Task A_mistake_is_one_clear_sentence_and_writes_nothing(string name, string? value, string beginning)
    {
        var place = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");
        var args = _good.Chunk(2).Where(pair => pair[0] != name).SelectMany(pair => pair).ToList();
        if (value is not null) args.AddRange([name, value]);
        using var complained = new StringWriter();

        var code = await PackageCommand.RunAsync(["package", .. args, "--out", place], TextWriter.Null, complained);

        var sentence = Assert.Single(complained.ToString().Split(complained.NewLine, StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(beginning, sentence, StringComparison.Ordinal);
        Assert.Equal(1, code);
        Assert.False(File.Exists(place));
    }

    [Fact]
    public async Task The_command_writes_the_zip_and_says_for_what()
    {
        var place = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid()}.zip");
        using var told = new StringWriter();

        var code = await PackageCommand.RunAsync(["package", .. _good, $"--out={place}"], told, TextWriter.Null);

        Assert.Equal(0, code);
        Assert.Contains("https://kambot.example.com, manifest 1.29", told.ToString(), StringComparison.Ordinal);
        Assert.Equal(TeamsPackage.Build(PackageOrder.Read(_good).Order!), await File.ReadAllBytesAsync(place));
        File.Delete(place);
    }

    private static Dictionary<string, byte[]> Build(string[] args)
    {
        var (order, mistakes) = PackageOrder.Read(args);
        Assert.Empty(mistakes);
        using var zip = new ZipArchive(new MemoryStream(TeamsPackage.Build(order!)));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    private static string Check(Dictionary<string, byte[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("kambot-package-");
        try
        {
            foreach (var (name, content) in files) File.WriteAllBytes(Path.Combine(folder.FullName, name), content);
            return MicrosoftRenderer.CheckPackage(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static JsonObject Json(Dictionary<string, byte[]> files, string name) => JsonNode.Parse(files[name])!.AsObject();

    private static string Text(JsonNode? node) => node!.GetValue<string>();
}
