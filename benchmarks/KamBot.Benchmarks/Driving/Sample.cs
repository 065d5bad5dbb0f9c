using System.Diagnostics;

namespace KamBot.Benchmarks.Driving;

/// <summary>One run of one host with so many users.</summary>
internal sealed record Sample(
    string Host, int Users, int Run, int Turns, int Errors, double TurnsPerSecond, TimeSpan P50, TimeSpan P99, double CpuPerThousand)
{
    public static async Task<Sample> TakeAsync(PlayedHost host, int users, int run, int turns)
    {
        var each = Math.Max(1, turns / users);
        var (begun, cpu) = (Stopwatch.GetTimestamp(), host.Cpu);
        var walked = await Task.WhenAll(host.Users.Take(users).Select(user => WalkAsync(user, each)));
        var (took, used) = (Stopwatch.GetElapsedTime(begun), host.Cpu - cpu);
        var times = walked.SelectMany(walk => walk.Times).Order().ToArray();
        return new Sample(
            host.Name, users, run, times.Length, walked.Count(walk => walk.Failed), times.Length / took.TotalSeconds,
            times.ElementAtOrDefault(times.Length / 2), times.ElementAtOrDefault(times.Length * 99 / 100),
            used.TotalSeconds * 1000 / Math.Max(1, times.Length));
    }

    /// <summary>A user whose reply is wrong or missing says so and walks no further.</summary>
    private static async Task<(List<TimeSpan> Times, bool Failed)> WalkAsync(PlayedUser user, int turns)
    {
        var times = new List<TimeSpan>(turns);
        try
        {
            while (times.Count < turns) times.Add(await user.TurnAsync());
            return (times, false);
        }
        catch (Exception error) when (error is InvalidDataException or TimeoutException or HttpRequestException)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return (times, true);
        }
    }
}
