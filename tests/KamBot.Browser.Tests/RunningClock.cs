using System.Diagnostics;

namespace KamBot.Browser.Tests;

/// <summary>Runs like any clock, but begins on the same Monday morning each time and can be put forward.</summary>
internal sealed class RunningClock : TimeProvider
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private DateTimeOffset _start = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public void PutForward(TimeSpan by) => _start += by;

    public override DateTimeOffset GetUtcNow() => _start + Stopwatch.GetElapsedTime(_begun);
}
