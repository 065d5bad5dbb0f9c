using System.Collections.Concurrent;

namespace KamBot.Benchmarks.Floor;

/// <summary>One thread writes what waits: one turn in a transaction, or up to as many as are allowed at once.</summary>
internal sealed class FloorWriter : IDisposable
{
    private readonly BlockingCollection<Waiting> _waiting = [];
    private readonly FloorRows _rows;
    private readonly int _mostAtOnce;
    private readonly Thread _thread;

    public FloorWriter(string file, int mostAtOnce)
    {
        _rows = new FloorRows(file);
        _mostAtOnce = mostAtOnce;
        _thread = new Thread(Run) { IsBackground = true };
        _thread.Start();
    }

    public Task KeepAsync(FloorActivity activity)
    {
        var waiting = new Waiting(activity, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _waiting.Add(waiting);
        return waiting.Durable.Task;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _rows.Dispose();
        _waiting.Dispose();
    }

    private void Run()
    {
        var batch = new List<Waiting>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            batch.Add(first);
            while (batch.Count < _mostAtOnce && _waiting.TryTake(out var next)) batch.Add(next);
            _rows.Keep(batch.Select(each => each.Activity));
            foreach (var each in batch) each.Durable.SetResult();
            batch.Clear();
        }
    }

    private sealed record Waiting(FloorActivity Activity, TaskCompletionSource Durable);
}
