using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace KamBot.Benchmarks.Driving;

/// <summary>
/// Everybody is due at once, before a connector with faults: how fast, against a bare loop of an HTTP client; is anybody missed, or
/// told twice? With kills the host is ended without a warning, again and again, and started anew. Others may serve the file beside it.
/// </summary>
internal static class ReminderLoad
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(9);

    /// <summary>0 where nobody was missed, and nobody told twice but what was on its way at a kill.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, Guid.NewGuid().ToString("N"))).FullName;
        var file = Path.Combine(folder, "kambot.db");
        try
        {
            await using var connector = await FaultyConnector.StartAsync(TimeSpan.FromMilliseconds(options.Latency));
            await using var floor = await FaultyConnector.StartAsync(TimeSpan.FromMilliseconds(options.Latency));
            using (var making = Start("migrate", file, options)) await making.WaitForExitAsync();
            DueFile.Fill(file, options.People, connector.ServiceUrl);

            var bare = options.Kills > 0 ? 0 : await BareAsync(floor, options.AtOnce, Math.Min(options.People, 20_000));
            var (took, memory, cpu) = await SendAsync(file, connector, options);
            var told = connector.Told.Where(each => each.Key.StartsWith("chat-", StringComparison.Ordinal)).ToList();
            var (missed, twice) = (options.People - told.Count, told.Sum(each => each.Value - 1));
            var rate = options.People / took.TotalSeconds;
            Console.WriteLine(Text(
                $"{options.People} people in {took.TotalSeconds:0.0} s: {rate:0}/s, {cpu.TotalSeconds / options.People * 1000:0.00} CPU s/1,000, at most {connector.MostInFlight} in flight and {memory >> 20} MB"));
            if (bare > 0) Console.WriteLine(Text($"a bare loop with {options.AtOnce} in flight: {bare:0}/s; KamBot has {rate / bare:0.00} of it"));
            Console.WriteLine(Text($"missed {missed}, said again {twice}, still waiting {DueFile.CountWaiting(file)}, killed {options.Kills} times"));
            return missed == 0 && twice <= options.Kills * options.AtOnce ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>From the first message that arrives to the last.</summary>
    private static async Task<(TimeSpan Took, long Memory, TimeSpan Cpu)> SendAsync(string file, FaultyConnector connector, BenchmarkOptions options)
    {
        var host = Start(null, file, options);
        var beside = Enumerable.Range(0, options.Beside).Select(_ => Start(null, file, options)).ToList();
        try
        {
            var (started, begun, kills, memory) = (Stopwatch.GetTimestamp(), 0L, options.Kills, 0L);
            var share = options.People / (options.Kills + 1);
            while (connector.Told.Count < options.People && Stopwatch.GetElapsedTime(started) < Longest)
            {
                await Task.Delay(20);
                if (begun == 0 && !connector.Told.IsEmpty()) begun = Stopwatch.GetTimestamp();
                memory = Math.Max(memory, Memory(host));
                if (kills == 0 || connector.Told.Count < share * (options.Kills - kills + 1)) continue;
                kills--;
                host.Kill();
                await host.WaitForExitAsync();
                host.Dispose();
                host = Start(null, file, options);
            }

            var (took, cpu) = (Stopwatch.GetElapsedTime(begun), host.TotalProcessorTime);

            // What was told is marked a moment later.
            while (DueFile.CountWaiting(file) > 0 && Stopwatch.GetElapsedTime(started) < Longest) await Task.Delay(200);
            return (took, memory, cpu);
        }
        finally
        {
            foreach (var each in beside.Append(host))
            {
                each.Kill();
                await each.WaitForExitAsync();
                each.Dispose();
            }
        }
    }

    /// <summary>Nothing but requests of the same size, as many in flight, repeated where they were refused.</summary>
    private static async Task<double> BareAsync(FaultyConnector connector, int atOnce, int people)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 1024, ActivityHeadersPropagator = null });
        var body = Encoding.UTF8.GetBytes(new string('x', 600));
        var begun = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(Enumerable.Range(0, people), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (number, token) =>
        {
            for (; ; )
            {
                using var content = new ByteArrayContent(body);
                using var answer = await http.PostAsync(new Uri($"{connector.ServiceUrl}/v3/conversations/chat-{number}/activities"), content, token);
                if (answer.IsSuccessStatusCode) return;
                await Task.Delay(answer.StatusCode == HttpStatusCode.TooManyRequests ? 1000 : 250, token);
            }
        });
        return people / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    private static Process Start(string? command, string file, BenchmarkOptions options)
    {
        var start = HostKind.KamBot.Command(new Uri("http://127.0.0.1:0"), file);
        if (command is not null) start.ArgumentList.Add(command);
        start.Environment["Notices__AtOnce"] = options.AtOnce.ToString(CultureInfo.InvariantCulture);

        // The limit is the tenant's, and here everybody is of one.
        start.Environment["Notices__PerSecond"] = "1000000";
        return Process.Start(start) ?? throw new InvalidOperationException("KamBot did not start.");
    }

    private static long Memory(Process host)
    {
        host.Refresh();
        return host.HasExited ? 0 : host.PeakWorkingSet64;
    }

    private static bool IsEmpty(this IReadOnlyDictionary<string, int> told) => told.Count == 0;

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
