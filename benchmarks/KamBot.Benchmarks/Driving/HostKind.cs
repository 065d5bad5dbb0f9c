using System.Diagnostics;

namespace KamBot.Benchmarks.Driving;

/// <summary>What kind of process is measured: KamBot as it is shipped, or one of the floors.</summary>
internal sealed record HostKind(string Name, bool IsGuided, string Program, string? Mode)
{
    private const string AnsweredByKamBot = """SELECT sum("Version") FROM "Conversations" WHERE "ConversationId" GLOB 'kambot*'""";
    private const string AnsweredByFloor = "SELECT count(*) FROM \"ProcessedActivities\"";

    public static readonly HostKind KamBot = new("kambot", true, Beside("KamBot.Host"), null);
    public static readonly HostKind KamBotBig = KamBot with { Name = "kambot-big" };
    public static readonly HostKind Floor = new("floor", false, Beside("KamBot.Benchmarks"), "floor");
    public static readonly HostKind FloorGrouped = Floor with { Name = "floor-grouped", Mode = "floor-grouped" };

    /// <summary>Asks a file how many turns were answered in it.</summary>
    public string Answered => IsGuided ? AnsweredByKamBot : AnsweredByFloor;

    public ProcessStartInfo Command(Uri url, string file)
    {
        string[] arguments = Mode is null ? [Program] : [Program, Mode, file];
        return new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Path.GetDirectoryName(Program)!,
            RedirectStandardOutput = false,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_CONTENTROOT"] = Repository("src/KamBot.Host"),
                ["ASPNETCORE_URLS"] = url.ToString(),
                ["Logging__LogLevel__Default"] = "Warning",
                ["Store__Path"] = file,
                ["Limits__PerPerson"] = "1000000",
                ["Limits__PerTenant"] = "1000000",
                ["DirectLine__Enabled"] = "false",
                ["Files__TrustedDownloadHosts__0"] = "127.0.0.1",
            },
        };
    }

    // A build, unlike a publish, leaves the files of the pages where they were written.
    private static string Repository(string folder) => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../..", folder));

    private static string Beside(string project)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, project, own.Name, project + ".dll");
    }
}
