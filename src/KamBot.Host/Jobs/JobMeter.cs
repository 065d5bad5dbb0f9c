using System.Diagnostics.Metrics;
using KamBot.Host.Notices;

namespace KamBot.Host.Jobs;

/// <summary>How long jobs take.</summary>
internal sealed class JobMeter(IMeterFactory meters, TimeProvider clock)
{
    private readonly Histogram<double> _time = meters.Create(NoticeMeter.Name).CreateHistogram<double>("kambot.jobs.time", "s");

    /// <summary>Until it is disposed of.</summary>
    public Running Measure(string job) => new(_time, job, clock, clock.GetTimestamp());

    internal sealed class Running(Histogram<double> time, string job, TimeProvider clock, long begun) : IDisposable
    {
        public void Dispose() => time.Record(clock.GetElapsedTime(begun).TotalSeconds, new KeyValuePair<string, object?>("job", job));
    }
}
