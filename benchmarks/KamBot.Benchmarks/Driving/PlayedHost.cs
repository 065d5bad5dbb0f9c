using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace KamBot.Benchmarks.Driving;

/// <summary>A host in a process of its own, with its database file and its users.</summary>
internal sealed class PlayedHost : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly PlayedUser _first;
    private readonly string _file;
    private readonly string _answered;

    private PlayedHost(HostKind kind, string file, PlayedConnector connector, HttpClient http, int users)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        (Name, _file, _answered) = (kind.Name, file, kind.Answered);
        Users = [.. Enumerable.Range(1, users).Select(Play)];
        _first = Play(0);
        _process = Process.Start(kind.Command(url, file)) ?? throw new InvalidOperationException($"{kind.Name} did not start.");

        PlayedUser Play(int number)
        {
            var user = new PlayedUser(kind.Name, number, new Uri(url, "/api/messages"), connector.ServiceUrl, http, kind.IsGuided);
            connector.Expect(user);
            return user;
        }
    }

    public string Name { get; }

    public IReadOnlyList<PlayedUser> Users { get; }

    /// <summary>From the start of the process to its first reply.</summary>
    public TimeSpan StartUp { get; private set; }

    /// <summary>The same of the start before, which had the file to make.</summary>
    public TimeSpan MakingStartUp { get; set; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    public static async Task<PlayedHost> StartAsync(
        HostKind kind, string file, PlayedConnector connector, HttpClient http, int users)
    {
        var begun = Stopwatch.GetTimestamp();
        var host = new PlayedHost(kind, file, connector, http, users);
        while (!await host.TryGreetAsync())
        {
            if (Stopwatch.GetElapsedTime(begun) > LongestStart) throw new TimeoutException($"{kind.Name} did not answer.");
            await Task.Delay(10);
        }

        host.StartUp = Stopwatch.GetElapsedTime(begun);
        return host;
    }

    /// <summary>Ends the process without a warning and counts the answered turns that are not in its file.</summary>
    public long KillAndCountLost(long answered)
    {
        _process.Kill();
        _process.WaitForExit();
        using var connection = new SqliteConnection($"Data Source={_file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand beside the kinds of hosts.
        command.CommandText = _answered;
#pragma warning restore CA2100
        return Math.Max(0, answered - (long)command.ExecuteScalar()!);
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> TryGreetAsync()
    {
        try
        {
            await _first.SayAsync("hello", "");
            return true;
        }
        catch (HttpRequestException)
        {
            return _process.HasExited ? throw new InvalidOperationException($"{Name} ended with exit code {_process.ExitCode}.") : false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
