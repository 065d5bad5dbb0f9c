using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KamBot.Host.Packaging;

/// <summary>
/// The Teams app as a zip: <c>manifest/</c> with the order's ids put in. The same order gives the same bytes. The manifest is written
/// once, for the newest version; older profiles leave out what their schema does not know.
/// </summary>
internal static class TeamsPackage
{
    public const string Newest = "1.29";

    private const string Accounts = "accounts";
    private static readonly string[] _languageFiles = ["zh-CN.json", "zh-TW.json"];
    private static readonly string[] _icons = ["color.png", "outline.png"];
    private static readonly DateTimeOffset _sameTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonWriterOptions _readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<string> Profiles { get; } = [Newest, "1.25"];

    public static byte[] Build(PackageOrder order)
    {
        var manifest = Read("manifest.json");
        Fill(manifest, order);
        if (order.SignInId is null) LeaveOutTabs(manifest, order);
        if (order.Profile != Newest) LeaveOutNews(manifest);
        SetVersion(manifest, order.Profile);
        manifest["manifestVersion"] = order.Profile;

        var english = LocalWords.Of(manifest);
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Write(manifest));
            Add(zip, "en.json", Write(Words(english, english, order.Profile)));
            foreach (var file in _languageFiles) Add(zip, file, Write(Words(english, Read(file), order.Profile)));
            foreach (var icon in _icons) Add(zip, icon, Load(icon));
        }

        return stream.ToArray();
    }

    private static void Fill(JsonObject manifest, PackageOrder order)
    {
        foreach (var (place, text) in LocalWords.Texts(manifest).ToList())
        {
            place.ReplaceWith<JsonNode>(text
                .Replace("${{VERSION}}", order.Version, StringComparison.Ordinal)
                .Replace("${{TEAMS_APP_ID}}", order.AppId, StringComparison.Ordinal)
                .Replace("${{BOT_ID}}", order.BotId, StringComparison.Ordinal)
                .Replace("${{SIGN_IN_ID}}", order.SignInId, StringComparison.Ordinal)
                .Replace("${{PUBLIC_HOST}}", order.PublicHost, StringComparison.Ordinal)
                .Replace("${{COMPANY}}", order.Company, StringComparison.Ordinal)
                .Replace("${{WEBSITE_URL}}", order.Website, StringComparison.Ordinal)
                .Replace("${{PRIVACY_URL}}", order.Privacy, StringComparison.Ordinal)
                .Replace("${{TERMS_URL}}", order.Terms, StringComparison.Ordinal));
        }
    }

    /// <summary>Consent for meetings needs a registration in any case; the bot's own does, and nobody signs in to it.</summary>
    private static void LeaveOutTabs(JsonObject manifest, PackageOrder order)
    {
        var tabs = manifest["staticTabs"]!.AsArray();
        tabs.Remove(tabs.Single(tab => tab!["entityId"]!.GetValue<string>() == Accounts));
        manifest.Remove("configurableTabs");
        manifest["webApplicationInfo"] = new JsonObject { ["id"] = order.BotId, ["resource"] = $"api://botid-{order.BotId}" };
    }

    /// <summary>What 1.25 does not know.</summary>
    private static void LeaveOutNews(JsonObject manifest) => manifest["description"]!.AsObject().Remove("features");

    /// <summary>The words of one language, for those places alone that this manifest has.</summary>
    private static JsonObject Words(JsonObject english, JsonObject words, string profile)
    {
        var said = new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{profile}/MicrosoftTeams.Localization.schema.json",
        };
        foreach (var (key, _) in english) said[key] = words[key]!.GetValue<string>();
        return said;
    }

    private static void SetVersion(JsonObject file, string profile) =>
        file["$schema"] = file["$schema"]!.GetValue<string>().Replace($"/v{Newest}/", $"/v{profile}/", StringComparison.Ordinal);

    private static JsonObject Read(string file) => JsonNode.Parse(Load(file))!.AsObject();

    private static byte[] Load(string file)
    {
        using var resource = typeof(TeamsPackage).Assembly.GetManifestResourceStream($"manifest/{file}")
            ?? throw new FileNotFoundException($"{file} of the Teams app is not in the assembly.");
        using var content = new MemoryStream();
        resource.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] Write(JsonObject json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, _readable)) json.WriteTo(writer);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _sameTime;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
