using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace KamBot.Benchmarks;

/// <summary>What is measured; the README of this folder explains each.</summary>
internal sealed record BenchmarkOptions
{
    public required IReadOnlyList<int> Users { get; init; }
    public required int Turns { get; init; }
    public required int WarmUpTurns { get; init; }
    public required int Runs { get; init; }
    public required bool Big { get; init; }

    /// <summary>The KamBot.Host.dll of a publish, to be measured beside the build; null for none.</summary>
    public required string? Published { get; init; }

    /// <summary>Names of the hosts to measure; KamBot always is, because the others are compared with it.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>Where the database files lie while it runs; what disk this is on decides much.</summary>
    public required string Folder { get; init; }

    /// <summary>For <c>reminders</c>: how many are due, how many of them in flight, how long the connector takes, how often the host is killed, and how many more hosts serve the file.</summary>
    public required int People { get; init; }
    public required int AtOnce { get; init; }
    public required int Latency { get; init; }
    public required int Kills { get; init; }
    public required int Beside { get; init; }

    public static BenchmarkOptions Read(string[] args)
    {
        var given = new ConfigurationBuilder()
            .AddCommandLine([.. args.Select(arg => arg == "--big" ? "--big=true" : arg)])
            .Build();
        return new BenchmarkOptions
        {
            Users = [.. (given["users"] ?? "1,16,64").Split(',').Select(Number)],
            Turns = Number(given["turns"] ?? "3000"),
            WarmUpTurns = Number(given["warm-up"] ?? "6000"),
            Runs = Number(given["runs"] ?? "5"),
            Big = given["big"] == "true",
            Published = given["published"] is { } program ? Path.GetFullPath(program) : null,
            Hosts = (given["hosts"] ?? "floor-grouped,floor").Split(','),
            People = Number(given["people"] ?? "100000"),
            AtOnce = Number(given["at-once"] ?? "256"),
            Latency = Number(given["latency"] ?? "200"),
            Kills = Number(given["kills"] ?? "0"),
            Beside = Number(given["beside"] ?? "0"),
            Folder = given["folder"] ?? Path.Combine(Path.GetTempPath(), "kambot-benchmark"),
        };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
