namespace KamBot.Dialogs.Tests.Reading;

/// <summary>Reads "said => understood" lines; # starts a comment line, "name: value" lines stand before the first case.</summary>
internal static class CaseTable
{
    private const string Arrow = " => ";

    internal static TheoryData<string> Lines(string file)
    {
        var rows = new TheoryData<string>();
        foreach (var line in Cases(file))
            rows.Add(line);
        return rows;
    }

    internal static List<string> Cases(string file) =>
        All(file).Where(line => line.Contains(Arrow, StringComparison.Ordinal)).ToList();

    internal static string Header(string file, string name) =>
        All(file).Single(line => line.StartsWith(name + ": ", StringComparison.Ordinal)
            && !line.Contains(Arrow, StringComparison.Ordinal))[(name.Length + 2)..];

    internal static (string Text, string Expected) Split(string line)
    {
        var at = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        return (line[..at], line[(at + Arrow.Length)..].Trim());
    }

    private static IEnumerable<string> All(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Reading", file))
            .Where(line => line.Length > 0 && line[0] != '#');
}
