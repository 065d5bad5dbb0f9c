using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KamBot.Dialogs;

/// <summary>
/// What a turn took and how it ended, for whoever listens to the meter and the source <c>KamBot</c>. Nobody's id, no word of anybody. Where
/// nobody listens it costs some nanoseconds.
/// </summary>
internal static class TurnMeter
{
    private const string Name = "KamBot";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Time = Meter.CreateHistogram<double>(
        "kambot.turns.time", "s", "From the read of the state to the durable commit.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });

    private static readonly UpDownCounter<long> Running = Meter.CreateUpDownCounter<long>(
        "kambot.turns.running", "{turn}", "Turns under way, those that wait for another turn of their conversation included.");

    public static Turn Begin()
    {
        Running.Add(1);
        return new Turn(Source.StartActivity("turn"), Stopwatch.GetTimestamp());
    }

    /// <summary>Failed until it is told how it ended.</summary>
    public sealed class Turn(Activity? activity, long begun) : IDisposable
    {
        public TurnEnd End { get; set; } = TurnEnd.Failed;

        public void Dispose()
        {
            Running.Add(-1);
            var outcome = NameOf(End);
            Time.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("outcome", outcome));
            activity?.SetTag("kambot.outcome", outcome).Dispose();
        }

        private static string NameOf(TurnEnd end) => end switch
        {
            TurnEnd.Answered => "answered",
            TurnEnd.Complained => "complained",
            TurnEnd.Replayed => "replayed",
            TurnEnd.Repeated => "repeated",
            TurnEnd.GivenUp => "given-up",
            _ => "failed",
        };
    }
}

/// <summary>How a turn ended.</summary>
internal enum TurnEnd
{
    Failed,
    Answered,

    /// <summary>What was said was not understood, and the question asked again with an example.</summary>
    Complained,

    /// <summary>Answered at a later try, because somebody else wrote first.</summary>
    Replayed,

    /// <summary>The channel delivered it again.</summary>
    Repeated,

    /// <summary>Somebody else wrote first at every try.</summary>
    GivenUp,
}
