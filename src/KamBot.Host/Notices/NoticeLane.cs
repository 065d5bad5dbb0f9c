using KamBot.Sales.Notices;
using KamBot.Storage.Notices;

namespace KamBot.Host.Notices;

/// <summary>
/// Sends what is due in one tenant: several notices in flight, at the tenant's pace, to one person one after the other. A notice that
/// waits for a slow channel holds one of the places in flight and nothing else.
/// </summary>
internal sealed class NoticeLane(
    string tenantId, NoticeBox box, NoticeDelivery delivery, NoticeOptions options, TimeProvider clock, ILogger log) : IDisposable
{
    private const int PageSize = 500;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly SemaphoreSlim _places = new(options.AtOnce, options.AtOnce);
    private readonly SendingPace _pace = new(options.PerSecond, clock);
    private readonly Lock _lock = new();

    /// <summary>Until when each person is left alone; without an end while something is on its way to them.</summary>
    private readonly Dictionary<string, DateTimeOffset> _resting = [];
    private int _inFlight;
    private TaskCompletionSource _landed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsBusy => _one.CurrentCount == 0;

    /// <summary>Ends when nothing more can be begun and what was begun has ended. A stop ends it earlier, and not what is in flight.</summary>
    public async Task DrainAsync(CancellationToken stop)
    {
        await _one.WaitAsync(stop);
        try
        {
            while (await BeginPageAsync(stop) > 0 || _inFlight > 0)
            {
            }
        }
        finally
        {
            while (Landing() is { } landing) await landing;
            _one.Release();
        }
    }

    public void Dispose()
    {
        _one.Dispose();
        _places.Dispose();
    }

    /// <summary>Begins what is due; where that is nothing, waits until something lands or a moment passes.</summary>
    private async Task<int> BeginPageAsync(CancellationToken stop)
    {
        var due = await box.DueAsync(tenantId, clock.GetUtcNow(), PageSize + options.AtOnce, stop);
        var free = due.Where(notice => !IsResting(notice.ToUserId)).ToList();
        var refused = free.Count == 0
            ? new Dictionary<string, DateTimeOffset>()
            : await box.RefusedAsync(tenantId, [.. free.Select(notice => notice.ToUserId).Distinct()], stop);
        var begun = 0;
        foreach (var notice in free)
        {
            if (IsResting(notice.ToUserId)) continue;
            await _pace.WaitAsync(stop);
            await _places.WaitAsync(stop);
            Begin(notice, refused.TryGetValue(notice.ToUserId, out var at) ? at : null);
            begun++;
        }

        if (begun == 0 && Landing() is { } landing)
        {
            using var look = CancellationTokenSource.CreateLinkedTokenSource(stop);
            await Task.WhenAny(landing, Task.Delay(BetweenLooks, clock, look.Token));
            await look.CancelAsync();
            stop.ThrowIfCancellationRequested();
        }

        return begun;
    }

    private void Begin(Notice notice, DateTimeOffset? refusedAt)
    {
        lock (_lock)
        {
            _inFlight++;
            _resting[notice.ToUserId] = DateTimeOffset.MaxValue;
        }

        _ = DeliverAsync(notice, refusedAt);
    }

    private async Task DeliverAsync(Notice notice, DateTimeOffset? refusedAt)
    {
        try
        {
            await Task.Yield();
            await delivery.DeliverAsync(notice, refusedAt);
        }
        catch (Exception error)
        {
            // The database: the lease ends by itself, or the notice was never taken.
            Log.RoundFailed(log, error.GetType().Name, error.StackTrace);
        }
        finally
        {
            _places.Release();
            Land(notice.ToUserId);
        }
    }

    private void Land(string userId)
    {
        TaskCompletionSource landed;
        lock (_lock)
        {
            _inFlight--;
            _resting[userId] = clock.GetUtcNow() + NoticeRules.Rest;
            (landed, _landed) = (_landed, new(TaskCreationOptions.RunContinuationsAsynchronously));
            if (_resting.Count > 2 * (PageSize + options.AtOnce)) WakeRested();
        }

        landed.SetResult();
    }

    /// <summary>Ends when the next notice has landed; null where none is in flight.</summary>
    private Task? Landing()
    {
        lock (_lock) return _inFlight > 0 ? _landed.Task : null;
    }

    private bool IsResting(string userId)
    {
        lock (_lock) return _resting.TryGetValue(userId, out var until) && until > clock.GetUtcNow();
    }

    private void WakeRested()
    {
        var now = clock.GetUtcNow();
        foreach (var (userId, until) in _resting)
        {
            if (until <= now) _resting.Remove(userId);
        }
    }
}
