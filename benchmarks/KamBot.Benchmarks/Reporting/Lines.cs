using System.Globalization;
using KamBot.Benchmarks.Driving;

namespace KamBot.Benchmarks.Reporting;

/// <summary>Samples as lines. A ratio is taken within one run and then the median of the runs, because the machine's mood changes.</summary>
internal static class Lines
{
    public static string Of(Sample sample) => Text(
        $"{sample.Host,-14} {sample.Users,3} users, run {sample.Run}: {sample.TurnsPerSecond,7:0} turns/s  p50 {sample.P50.TotalMilliseconds,7:0.00} ms  p99 {sample.P99.TotalMilliseconds,7:0.00} ms  {sample.CpuPerThousand:0.000} CPU s/1,000");

    public static string OfProcess(PlayedHost host, long memory, long answered, long lost) => Text(
        $"{host.Name,-14} first reply after {host.StartUp.TotalMilliseconds:0} ms ({host.MakingStartUp.TotalMilliseconds:0} ms with the file to make), at most {memory >> 20} MB, {answered} turns answered, {lost} of them lost by the kill");

    public static string OfSealing(TimeSpan time, long bytes) => Text(
        $"{HostKind.KamBotBig.Name,-14} a file of {bytes >> 20} MB, sealed after {time.TotalSeconds:0} s");

    public static IEnumerable<string> Summary(IReadOnlyList<Sample> samples)
    {
        var runs = samples.Where(sample => sample.Run > 0).ToList();
        yield return "";
        yield return "| users | host | turns/s | p50 ms | p99 ms | CPU s/1,000 | turns/s of KamBot ÷ this | p99 of KamBot ÷ this |";
        yield return "|--:|---|--:|--:|--:|--:|--:|--:|";
        foreach (var group in runs.GroupBy(sample => (sample.Users, sample.Host)))
        {
            var speed = Ratio(runs, group, sample => sample.TurnsPerSecond);
            var tail = Ratio(runs, group, sample => sample.P99.TotalMilliseconds);
            yield return Text(
                $"| {group.Key.Users} | {group.Key.Host} | {Median(group, s => s.TurnsPerSecond):0} | {Median(group, s => s.P50.TotalMilliseconds):0.00} | {Median(group, s => s.P99.TotalMilliseconds):0.00} | {Median(group, s => s.CpuPerThousand):0.000} | {speed:0.00} | {tail:0.00} |");
        }

        yield return "";
    }

    private static double Ratio(IEnumerable<Sample> all, IEnumerable<Sample> others, Func<Sample, double> value)
    {
        var own = all.Where(sample => sample.Host == HostKind.KamBot.Name).ToDictionary(sample => (sample.Users, sample.Run));
        return Median(others, other => value(own[(other.Users, other.Run)]) / value(other));
    }

    private static double Median(IEnumerable<Sample> samples, Func<Sample, double> value)
    {
        var sorted = samples.Select(value).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static string Text(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
