namespace KamBot.Testing;

/// <summary>A clock that stands still until it is moved; timers fire when their time is passed.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private DateTimeOffset _now = now.ToUniversalTime();

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_lock)
        {
            _timers.Add(timer);
        }

        return timer;
    }

    public void Set(DateTimeOffset to) => Advance(to - _now);

    /// <summary>Moves on, stopping at each timer on the way.</summary>
    public void Advance(TimeSpan by)
    {
        var until = _now + by;
        while (NextUntil(until) is { } timer)
        {
            _now = timer.DueAt!.Value > _now ? timer.DueAt.Value : _now;
            timer.Fire();
        }

        _now = until;
    }

    private TestTimer? NextUntil(DateTimeOffset until)
    {
        lock (_lock)
        {
            return _timers.Where(timer => timer.DueAt <= until).MinBy(timer => timer.DueAt);
        }
    }

    private void Forget(TestTimer timer)
    {
        lock (_lock)
        {
            _timers.Remove(timer);
        }
    }

    private sealed class TestTimer(TestClock clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period = Timeout.InfiniteTimeSpan;

        public DateTimeOffset? DueAt { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            _period = period;
            DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
            return true;
        }

        public void Fire()
        {
            DueAt = _period > TimeSpan.Zero ? DueAt + _period : null;
            callback(state);
        }

        public void Dispose()
        {
            DueAt = null;
            clock.Forget(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
