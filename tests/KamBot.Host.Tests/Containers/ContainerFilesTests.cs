using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KamBot.Testing;

namespace KamBot.Host.Tests.Containers;

/// <summary>The rules that image and compose files must keep; no container engine reads them here.</summary>
public sealed partial class ContainerFilesTests
{
    private static readonly string[] _composeFiles = ["container/compose.yaml", "container/compose.sqlite.yaml"];

    [Fact]
    public void The_image_is_built_and_run_by_the_version_of_global_json()
    {
        var wanted = string.Join('.', JsonNode.Parse(Read("global.json"))!["sdk"]!["version"]!.GetValue<string>().Split('.').Take(2));

        var versions = DotnetImage().Matches(Read("Dockerfile")).Select(match => match.Groups["version"].Value).ToList();

        Assert.Equal([wanted, wanted], versions);
    }

    [Fact]
    public void The_image_runs_as_nobody_special_and_says_whether_it_is_well()
    {
        var last = Read("Dockerfile").Split("\nFROM ")[^1];

        Assert.Contains("\nUSER $APP_UID\n", last, StringComparison.Ordinal);
        Assert.DoesNotContain("\nUSER root", last, StringComparison.Ordinal);
        Assert.Contains("\nHEALTHCHECK ", last, StringComparison.Ordinal);
        Assert.Contains("[\"dotnet\", \"KamBot.Host.dll\", \"health\"]", last, StringComparison.Ordinal);
        Assert.Contains("fonts-noto-cjk", last, StringComparison.Ordinal);
    }

    [Fact]
    public void The_image_is_built_from_what_the_build_needs_and_never_from_data_or_secrets()
    {
        var lines = Read(".dockerignore").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("**", lines[0]);
        Assert.All(lines.Where(line => line.StartsWith('!')), line => Assert.True(
            File.Exists(Path.Combine(SourceTree.Root, line[1..])) || Directory.Exists(Path.Combine(SourceTree.Root, line[1..])), line));
        Assert.DoesNotContain(lines, line => line.StartsWith("!container", StringComparison.Ordinal));
        Assert.Contains("**/data", lines);
    }

    [Fact]
    public void Every_service_of_ours_is_read_only_without_rights_and_without_a_port_to_the_world()
    {
        foreach (var (file, name, service) in Services().Where(each => each.Text.Contains("image: kambot", StringComparison.Ordinal)))
        {
            var whole = service.Contains("<<: *hardened", StringComparison.Ordinal) ? service + Hardened(file) : service;
            Assert.True(whole.Contains("read_only: true", StringComparison.Ordinal), $"{file}: {name} can write to its image");
            Assert.True(whole.Contains("cap_drop: [ALL]", StringComparison.Ordinal), $"{file}: {name} has capabilities");
            Assert.True(whole.Contains("no-new-privileges:true", StringComparison.Ordinal), $"{file}: {name} may gain rights");
            Assert.All(Port().Matches(service), port => Assert.StartsWith("127.0.0.1:", port.Groups["port"].Value, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_service_says_what_happens_when_it_ends() =>
        Assert.All(Services(), service => Assert.Contains("restart: ", service.Text, StringComparison.Ordinal));

    [Fact]
    public void No_password_stands_in_a_file_of_the_repository()
    {
        string[] files = [.. _composeFiles, "Dockerfile", "container/kambot.env.example"];

        Assert.All(files, file => Assert.DoesNotMatch(Password(), Read(file)));
    }

    [Fact]
    public void Each_secret_that_a_service_is_given_is_declared_and_lies_in_the_folder_of_secrets()
    {
        foreach (var file in _composeFiles)
        {
            var text = Read(file);
            var declared = Declared().Matches(text[text.IndexOf("\nsecrets:", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value).ToList();
            var used = Source().Matches(text).Select(match => match.Groups["name"].Value)
                .Concat(Listed().Matches(text).SelectMany(match => match.Groups["names"].Value.Split(", ")));
            Assert.Equal(declared.Order(StringComparer.Ordinal), used.Distinct().Order(StringComparer.Ordinal));
        }
    }

    private static IEnumerable<(string File, string Name, string Text)> Services() => _composeFiles.SelectMany(file =>
    {
        var text = Read(file);
        var from = text.IndexOf("\nservices:\n", StringComparison.Ordinal) + "\nservices:\n".Length;
        var services = text[from..(from + NextPart().Match(text[from..]).Index)];
        var names = ServiceName().Matches(services);
        Assert.NotEmpty(names);
        return names.Select((name, at) => (
            file, name.Groups["name"].Value, services[name.Index..(at + 1 < names.Count ? names[at + 1].Index : services.Length)]));
    });

    private static string Hardened(string file) => Read(file).Split("x-hardened:")[1].Split("\nservices:")[0];

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"^FROM mcr\.microsoft\.com/dotnet/\w+:(?<version>\d+\.\d+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex DotnetImage();

    [GeneratedRegex(@"^  (?<name>[a-z]+):\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ServiceName();

    [GeneratedRegex(@"^[a-z]+:", RegexOptions.Multiline)]
    private static partial Regex NextPart();

    [GeneratedRegex(@"ports: \[""(?<port>[^""]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Port();

    [GeneratedRegex(@"(?i)(password|secret)\s*[=:]\s*""?[A-Za-z0-9]{6,}")]
    private static partial Regex Password();

    [GeneratedRegex(@"^  (?<name>[a-z-]+): \{ file: secrets/\k<name> \}", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Declared();

    [GeneratedRegex(@"source: (?<name>[a-z-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Source();

    [GeneratedRegex(@"secrets: \[(?<names>[a-z, -]+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Listed();
}
