using System.Diagnostics;
using KamBot.Host.Tests.Hosts;

namespace KamBot.Host.Tests.Operations;

/// <summary>A host loads what it is set up for: a library too many is memory and time at every start.</summary>
public sealed class LoadedLibrariesTests : IDisposable
{
    private static readonly string[] OfOthers =
        ["Microsoft.Data.SqlClient", "Microsoft.Identity.Client", "Azure.Core", "OpenTelemetry", "Microsoft.AspNetCore.Mvc.Core", "ClearScript.V8", "Magick.NET-Q8-AnyCPU"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-libraries-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_small_host_loads_no_library_of_SQL_Server_logins_telemetry_or_drawing()
    {
        await using var host = await HostProcess.ServeAsync(_folder.FullName);
        await host.SayAsync("tenant", "kim", "1", "log call");

        var loaded = await LoadedByAsync(host.Id);

        Assert.Contains("KamBot.Sales.dll", loaded);
        Assert.All(OfOthers, library => Assert.DoesNotContain($"{library}.dll", loaded));
    }

    /// <summary>File names. On Linux .NET lists only what holds machine code, so there the system is asked.</summary>
    private static async Task<HashSet<string>> LoadedByAsync(int id)
    {
        if (OperatingSystem.IsLinux()) return [.. (await File.ReadAllLinesAsync($"/proc/{id}/maps")).Select(Path.GetFileName).OfType<string>()];
        using var process = Process.GetProcessById(id);
        return [.. process.Modules.Cast<ProcessModule>().Select(module => module.ModuleName)];
    }
}
