using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit;

namespace KamBot.Testing;

/// <summary>
/// Compares what a test made with a file beside the test that somebody has read and approved. <c>KAMBOT_APPROVE=1</c> writes
/// the files of the repository instead; the change is then read in the pull request.
/// </summary>
public static class Approved
{
    private static readonly ConcurrentDictionary<string, bool> Used = new(StringComparer.Ordinal);
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares with <c>name.approved.txt</c>.</summary>
    public static void Match(string actual, string name, [CallerFilePath] string testFile = "") =>
        Compare(actual.ReplaceLineEndings("\n"), name, "txt", testFile);

    /// <summary>Compares with <c>name.approved.json</c>, indented for the reader.</summary>
    public static void Match(JsonElement actual, string name, [CallerFilePath] string testFile = "")
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            actual.WriteTo(writer);
        }

        Compare(System.Text.Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n"), name, "json", testFile);
    }

    /// <summary>
    /// The approved files in the caller's folder and below that no test of this run has read. Only a whole run can tell: ask in a
    /// collection with <c>DisableParallelization</c>, which xunit runs after all others. When nothing was compared at all
    /// (a run of this one test), the answer says that instead.
    /// </summary>
    public static IReadOnlyList<string> Unused([CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var files = Directory.EnumerateFiles(folder, "*.approved.*", SearchOption.AllDirectories)
            .Where(file => !Used.ContainsKey(file)).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
        return Used.IsEmpty ? ["No test compared an approved file: run the whole project."] : [.. files];
    }

    private static void Compare(string actual, string name, string extension, string testFile)
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        var (approved, received) = ($"{path}.approved.{extension}", $"{path}.received.{extension}");
        Used[approved] = true;
        var text = actual.TrimEnd('\n') + "\n";
        if (approved.StartsWith(SourceTree.Root, StringComparison.Ordinal) && Environment.GetEnvironmentVariable("KAMBOT_APPROVE") == "1")
        {
            File.WriteAllText(approved, text);
        }

        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : null;
        if (expected == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(expected is null
            ? $"Nobody has approved {approved} yet. Read {received}, then run with KAMBOT_APPROVE=1."
            : $"{approved} differs from {received}; KAMBOT_APPROVE=1 accepts it.\n{FirstDifference(expected, text)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (approvedLines, receivedLines) = (expected.Split('\n'), actual.Split('\n'));
        var line = approvedLines.Zip(receivedLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}\n  approved: {approvedLines.ElementAtOrDefault(line)}\n  received: {receivedLines.ElementAtOrDefault(line)}";
    }
}
