using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Xunit;

namespace KamBot.Testing;

/// <summary>
/// Puts cards, words and the Teams app before Microsoft's own code: the <c>adaptivecards</c> renderer, the Markdown of Web Chat and
/// the schemas of Teams, all in Node under <c>tests/renderer</c>. Installs the packages on first use.
/// </summary>
public static class MicrosoftRenderer
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "renderer");
    private static readonly Lock Installing = new();

    /// <summary>Fails with the renderer's own words if it has anything to say about one of the cards.</summary>
    public static void Check(IEnumerable<(string Name, JsonElement Card)> cards)
    {
        var folder = Directory.CreateTempSubdirectory("kambot-cards-");
        try
        {
            foreach (var (name, card) in cards)
            {
                var file = Path.Combine(folder.FullName, $"{name}.json");
                Assert.False(File.Exists(file), $"Two cards are named {name}.");
                File.WriteAllText(file, card.GetRawText());
            }

            var (exitCode, output) = Node("check-cards.mjs", [folder.FullName]);
            Assert.True(exitCode == 0, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What a reader sees of each Markdown text in Web Chat, and the HTML tags it is shown in (a link with its address).</summary>
    public static IReadOnlyList<(string Text, IReadOnlyList<string> Tags)> Show(IReadOnlyList<string> markdown)
    {
        using var document = Answer("show-words.mjs", markdown, (writer, text) => writer.WriteStringValue(text));
        return [.. document.RootElement.EnumerateArray().Select(seen => (seen.GetProperty("text").GetString()!,
            (IReadOnlyList<string>)[.. seen.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!)]))];
    }

    /// <summary>Of each <c>Input.ChoiceSet</c>, the titles that the renderer reads as Markdown.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> TitlesReadAsMarkdown(IReadOnlyList<JsonElement> choiceSets)
    {
        using var document = Answer("show-choices.mjs", choiceSets, (writer, set) => set.WriteTo(writer));
        return [.. document.RootElement.EnumerateArray().Select(titles => (IReadOnlyList<string>)[.. titles.EnumerateArray().Select(title => title.GetString()!)])];
    }

    /// <summary>What Microsoft's schemas say against the manifest and the language files in the folder; nothing where all is well.</summary>
    public static string CheckPackage(string folder)
    {
        var (exitCode, output) = Node("check-package.mjs", [folder]);
        return exitCode == 0 ? "" : output;
    }

    private static JsonDocument Answer<T>(string script, IReadOnlyList<T> asked, Action<Utf8JsonWriter, T> write)
    {
        using var input = new MemoryStream();
        using (var writer = new Utf8JsonWriter(input))
        {
            writer.WriteStartArray();
            foreach (var each in asked) write(writer, each);
            writer.WriteEndArray();
        }

        var (exitCode, output) = Node(script, [], Encoding.UTF8.GetString(input.ToArray()));
        Assert.True(exitCode == 0, output);
        return JsonDocument.Parse(output);
    }

    private static (int ExitCode, string Output) Node(string script, IEnumerable<string> arguments, string input = "")
    {
        Install();
        return Run("node", [script, .. arguments], input);
    }

    private static void Install()
    {
        lock (Installing)
        {
            // Test projects run side by side, and npm ci empties the folder first.
            using var otherProcesses = new Mutex(false, "kambot-tests-renderer");
            otherProcesses.WaitOne();
            try
            {
                var installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
                if (!File.Exists(installed)
                    || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json")))
                {
                    var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
                    var (exitCode, output) = Run(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"], "");
                    Assert.True(exitCode == 0, $"npm ci in {Folder} failed, so no card was checked:\n{output}");
                }
            }
            finally
            {
                otherProcesses.ReleaseMutex();
            }
        }
    }

    private static (int ExitCode, string Output) Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = new StringBuilder();
            process.ErrorDataReceived += (_, line) => errors.AppendLine(line.Data);
            process.BeginErrorReadLine();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, process.ExitCode == 0 ? output : output + errors);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException(
                $"{program} does not start. The card checks need Node.js 20 or newer with npm on the path.", exception);
        }
    }
}
