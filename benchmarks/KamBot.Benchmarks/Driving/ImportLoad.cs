using System.Diagnostics;
using System.Text;
using KamBot.Benchmarks.Reporting;
using Microsoft.Data.Sqlite;

namespace KamBot.Benchmarks.Driving;

/// <summary>Sixteen users go on talking while one of them has a file of 50,000 rows taken in: what do the others notice?</summary>
internal static class ImportLoad
{
    private const int Users = 16;
    private const int Rows = 50_000;
    private const int TurnsAtOnce = 480;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>0 where the whole file is in and no reply was wrong.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Folder, Guid.NewGuid().ToString("N"))).FullName;
        var file = Path.Combine(folder, "kambot.db");
        await using var connector = await PlayedConnector.StartAsync();
        await using var share = await PlayedShare.StartAsync(Csv());
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null });
        try
        {
            using var host = await PlayedHost.StartAsync(HostKind.KamBot, file, connector, http, Users + 1);
            await Sample.TakeAsync(host, Users, 0, options.WarmUpTurns);
            var quiet = await Sample.TakeAsync(host, Users, 1, options.Turns);
            Console.WriteLine($"without an import: {Lines.Of(quiet)}");

            var card = await host.Users[Users].SendFileAsync(share.Url);
            await host.Users[Users].PressAsync("import-begin", card);
            var (begun, samples) = (Stopwatch.GetTimestamp(), new List<Sample>());
            while (!IsDone(file) && Stopwatch.GetElapsedTime(begun) < Longest)
            {
                samples.Add(await Sample.TakeAsync(host, Users, 2, TurnsAtOnce));
                Console.WriteLine($"with an import:    {Lines.Of(samples[^1])}");
            }

            var (took, rows) = (Stopwatch.GetElapsedTime(begun), Count(file));
            Console.WriteLine($"{rows} of {Rows} rows in {took.TotalSeconds:F1} s, host at most {host.PeakMemory >> 20} MB");
            return rows == Rows && samples.Append(quiet).Sum(sample => sample.Errors) == 0 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Csv()
    {
        var text = new StringBuilder("Customer no,Customer name,Tier\n");
        for (var row = 1; row <= Rows; row++) text.Append(row).Append(",Imported company number ").Append(row).Append(",regional\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static bool IsDone(string file) => Ask(file, """SELECT count(*) FROM "FileImports" WHERE "State" IN ('Done', 'Refused')""") > 0;

    private static long Count(string file) => Ask(file, """SELECT count(*) FROM "Accounts" WHERE "Number" IS NOT NULL AND "WithdrawnAt" IS NULL""");

    private static long Ask(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements stand in this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return (long)command.ExecuteScalar()!;
    }
}
