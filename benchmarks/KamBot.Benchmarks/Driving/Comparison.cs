using KamBot.Benchmarks.Reporting;

namespace KamBot.Benchmarks.Driving;

/// <summary>
/// Starts every host, warms it up, then measures them in turns, so that whatever else the machine does meets them alike. At the end
/// each is killed and its file counted.
/// </summary>
internal static class Comparison
{
    /// <summary>0 where no reply was wrong, missing, stray or lost.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, Guid.NewGuid().ToString("N"))).FullName;
        await using var connector = await PlayedConnector.StartAsync();
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null });
        var hosts = new List<PlayedHost>();
        try
        {
            foreach (var kind in Kinds(options)) hosts.Add(await StartAsync(kind, folder, connector, http, options));
            var samples = await MeasureAsync(hosts, options);
            return Report(hosts, samples, connector.Strays);
        }
        finally
        {
            hosts.ForEach(host => host.Dispose());
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<HostKind> Kinds(BenchmarkOptions options)
    {
        yield return HostKind.KamBot;
        if (options.Published is { } program) yield return HostKind.KamBot with { Name = "kambot-published", Program = program };
        if (options.Hosts.Contains(HostKind.FloorGrouped.Name)) yield return HostKind.FloorGrouped;
        if (options.Hosts.Contains(HostKind.Floor.Name)) yield return HostKind.Floor;
        if (options.Big) yield return HostKind.KamBotBig;
    }

    private static async Task<PlayedHost> StartAsync(
        HostKind kind, string folder, PlayedConnector connector, HttpClient http, BenchmarkOptions options)
    {
        var file = Path.Combine(folder, kind.Name + ".db");
        TimeSpan making;
        using (var first = await PlayedHost.StartAsync(kind with { Name = kind.Name + "-first" }, file, connector, http, 0))
        {
            making = first.StartUp;
        }

        if (kind == HostKind.KamBotBig) BigFile.Fill(file);
        var host = await PlayedHost.StartAsync(kind, file, connector, http, options.Users.Max());
        host.MakingStartUp = making;
        if (kind == HostKind.KamBotBig) Console.WriteLine(Lines.OfSealing(await BigFile.SealedAsync(file), new FileInfo(file).Length));
        return host;
    }

    private static async Task<List<Sample>> MeasureAsync(IReadOnlyList<PlayedHost> hosts, BenchmarkOptions options)
    {
        var samples = new List<Sample>();
        foreach (var host in hosts) samples.Add(await Sample.TakeAsync(host, options.Users.Max(), 0, options.WarmUpTurns));
        foreach (var users in options.Users)
        {
            for (var run = 1; run <= options.Runs; run++)
            {
                foreach (var host in hosts)
                {
                    var sample = await Sample.TakeAsync(host, users, run, options.Turns);
                    Console.WriteLine(Lines.Of(sample));
                    samples.Add(sample);
                }
            }
        }

        return samples;
    }

    private static int Report(IReadOnlyList<PlayedHost> hosts, IReadOnlyList<Sample> samples, int strays)
    {
        foreach (var line in Lines.Summary(samples)) Console.WriteLine(line);
        var lost = 0L;
        foreach (var host in hosts)
        {
            var (memory, answered) = (host.PeakMemory, 2 + samples.Where(sample => sample.Host == host.Name).Sum(sample => sample.Turns));
            var missing = host.KillAndCountLost(answered);
            lost += missing;
            Console.WriteLine(Lines.OfProcess(host, memory, answered, missing));
        }

        var errors = samples.Sum(sample => sample.Errors) + strays;
        Console.WriteLine($"{errors} wrong, missing or stray replies; {lost} answered turns lost by the kill");
        return errors + lost == 0 ? 0 : 1;
    }
}
