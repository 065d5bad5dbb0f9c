using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using KamBot.Testing;

namespace KamBot.Host.Tests.Azure;

/// <summary>The Bicep of <c>infra/</c>: its compiler and its linter have nothing to say, and what must be closed is closed.</summary>
public sealed class BicepTests
{
    private static readonly string _folder = Path.Combine(SourceTree.Root, "infra");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(_folder, "*.bicep*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
            .Where(file => file.EndsWith(".bicep", StringComparison.Ordinal) || file.EndsWith(".bicepparam", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Compiler_and_linter_have_nothing_to_say(string file)
    {
        var (exitCode, output, complaints) = Bicep("lint", Path.Combine(_folder, file));

        Assert.Equal((0, "", ""), (exitCode, output, complaints));
    }

    [Fact]
    public void The_linter_finds_what_nobody_uses()
    {
        var folder = Directory.CreateTempSubdirectory("kambot-bicep-");
        File.Copy(Path.Combine(_folder, "bicepconfig.json"), Path.Combine(folder.FullName, "bicepconfig.json"));
        var file = Path.Combine(folder.FullName, "main.bicep");
        File.WriteAllText(file, "param unused string = 'nobody'\n");

        var (exitCode, _, complaints) = Bicep("lint", file);
        folder.Delete(recursive: true);

        Assert.NotEqual(0, exitCode);
        Assert.Contains("no-unused-params", complaints, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dev", 1, true)]
    [InlineData("test", 2, false)]
    [InlineData("prod", 2, false)]
    [InlineData("china", 2, false)]
    public void Each_place_has_its_instances_and_says_whether_browsers_are_served(string place, int instances, bool directLine)
    {
        var (exitCode, output, complaints) = Bicep("build-params", Path.Combine(_folder, $"{place}.bicepparam"), "--stdout");
        Assert.Equal((0, ""), (exitCode, complaints));
        var parameters = JsonNode.Parse(JsonNode.Parse(output)!["parametersJson"]!.GetValue<string>())!["parameters"]!;

        Assert.Equal(instances, parameters["instances"]!["value"]!.GetValue<int>());
        Assert.Equal(directLine, parameters["directLine"]?["value"]?.GetValue<bool>() ?? false);
    }

    [Fact]
    public void Nothing_but_the_web_site_is_open_to_others()
    {
        var all = Resources(Template());

        Assert.All(Of(all, "Microsoft.Sql/servers"), server =>
        {
            Assert.Equal("[if(empty(parameters('operatorAddresses')), 'Disabled', 'Enabled')]", Text(server, "publicNetworkAccess"));
            Assert.Equal("1.2", Text(server, "minimalTlsVersion"));
            Assert.True(server["properties"]!["administrators"]!["azureADOnlyAuthentication"]!.GetValue<bool>());
        });
        Assert.All(Of(all, "Microsoft.KeyVault/vaults"), vault =>
        {
            Assert.Equal("[if(empty(parameters('operatorAddresses')), 'Disabled', 'Enabled')]", Text(vault, "publicNetworkAccess"));
            Assert.Equal("Deny", vault["properties"]!["networkAcls"]!["defaultAction"]!.GetValue<string>());
        });
        Assert.All(Of(all, "Microsoft.Web/sites"), site =>
        {
            Assert.True(site["properties"]!["httpsOnly"]!.GetValue<bool>());
            Assert.Equal("Disabled", site["properties"]!["siteConfig"]!["ftpsState"]!.GetValue<string>());
            Assert.Equal("1.2", site["properties"]!["siteConfig"]!["minTlsVersion"]!.GetValue<string>());
        });
        Assert.Equal(2, Of(all, "Microsoft.Network/privateEndpoints").Count);
        Assert.DoesNotContain(Of(all, "Microsoft.Sql/servers/firewallRules"), rule => Text(rule, "startIpAddress") == "0.0.0.0");
    }

    [Fact]
    public void A_browser_is_held_to_one_instance_only_where_there_are_browsers()
    {
        var site = Assert.Single(Of(Resources(Template()), "Microsoft.Web/sites"));

        Assert.Equal("[parameters('directLine')]", Text(site, "clientAffinityEnabled"));
        Assert.Equal("[parameters('directLine')]", site["properties"]!["siteConfig"]!["webSocketsEnabled"]!.GetValue<string>());
    }

    private static JsonNode Template()
    {
        var (exitCode, output, complaints) = Bicep("build", Path.Combine(_folder, "main.bicep"), "--stdout");
        Assert.Equal((0, ""), (exitCode, complaints));
        return JsonNode.Parse(output)!;
    }

    /// <summary>All that a template and the modules in it make; newer templates name their resources, older ones list them.</summary>
    private static List<JsonNode> Resources(JsonNode template)
    {
        var own = (template["resources"] is JsonObject named ? named.Select(each => each.Value!) : template["resources"]!.AsArray().Select(each => each!)).ToList();
        return [.. own, .. own.Select(each => each["properties"]?["template"]).OfType<JsonNode>().SelectMany(Resources)];
    }

    private static List<JsonNode> Of(IEnumerable<JsonNode> resources, string type) =>
        resources.Where(each => each["type"]!.GetValue<string>() == type && each["existing"] is null).ToList() is { Count: > 0 } found
            ? found
            : throw new InvalidOperationException($"The template makes no {type}.");

    private static string Text(JsonNode resource, string name) => resource["properties"]![name]!.GetValueKind() == JsonValueKind.String
        ? resource["properties"]![name]!.GetValue<string>()
        : resource["properties"]![name]!.ToJsonString();

    private static (int ExitCode, string Output, string Complaints) Bicep(params string[] arguments)
    {
        var program = typeof(BicepTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(each => each.Key == "Bicep").Value!;
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() ? $"{program}.exe" : program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["BICEP_TRACING_ENABLED"] = "false";
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, complaints.GetAwaiter().GetResult());
    }
}
