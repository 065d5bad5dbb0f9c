using System.Diagnostics.Metrics;

namespace KamBot.Storage.Sqlite;

/// <summary>How many writes share a commit, how long it takes, and how many wait: the first things to look at when turns get slow.</summary>
internal sealed class WriterMeter : IDisposable
{
    private readonly Meter _meter = new("KamBot");
    private readonly Histogram<int> _batch;
    private readonly Histogram<double> _time;
    private readonly Counter<long> _failed;

    public WriterMeter(Func<int> waiting)
    {
        _batch = _meter.CreateHistogram<int>(
            "kambot.store.batch", "{write}", "Writes that shared a commit.",
            advice: new InstrumentAdvice<int> { HistogramBucketBoundaries = [1, 2, 4, 8, 16, 32, 64, 128, 256] });
        _time = _meter.CreateHistogram<double>(
            "kambot.store.commit", "s", "From the first write of a batch to its durable commit.",
            advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 5] });
        _failed = _meter.CreateCounter<long>("kambot.store.failed", "{write}", "Writes of batches that could not be committed.");
        _meter.CreateObservableGauge("kambot.store.waiting", waiting, "{write}", "Writes that wait for the writer.");
    }

    public void Committed(int writes, TimeSpan took)
    {
        _batch.Record(writes);
        _time.Record(took.TotalSeconds);
    }

    public void Failed(int writes) => _failed.Add(writes);

    public void Dispose() => _meter.Dispose();
}
