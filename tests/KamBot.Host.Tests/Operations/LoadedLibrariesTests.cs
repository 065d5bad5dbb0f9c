using KamBot.Host.Tests.Hosts;

namespace KamBot.Host.Tests.Operations;

/// <summary>A host loads what it is set up for: a library too many is memory and time at every start.</summary>
public sealed class LoadedLibrariesTests : IDisposable
{
    private static readonly string[] OfOthers =
        ["Microsoft.Data.SqlClient", "Microsoft.Identity.Client", "Azure.Core", "OpenTelemetry", "Microsoft.AspNetCore.Mvc.Core", "ClearScript.V8", "Magick.NET-Q8-AnyCPU"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-libraries-");

    public void Dispose() => _folder.Delete(recursive: true);

    [OnLinux]
    public async Task A_small_host_loads_no_library_of_SQL_Server_logins_telemetry_or_drawing()
    {
        await using var host = await HostProcess.ServeAsync(_folder.FullName);
        await host.SayAsync("tenant", "kim", "1", "log call");

        var maps = await File.ReadAllTextAsync($"/proc/{host.Id}/maps");

        Assert.Contains("KamBot.Sales.dll", maps, StringComparison.Ordinal);
        Assert.All(OfOthers, library => Assert.DoesNotContain($"/{library}.dll", maps, StringComparison.Ordinal));
    }

    private sealed class OnLinuxAttribute : FactAttribute
    {
        public OnLinuxAttribute()
        {
            if (!OperatingSystem.IsLinux()) Skip = "What a process has loaded is read from /proc, which only Linux has.";
        }
    }
}
