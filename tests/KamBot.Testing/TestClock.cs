namespace KamBot.Testing;

/// <summary>A clock that stands still until it is told; its timers fire while <see cref="Advance"/> passes their time.</summary>
public sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<TestTimer> _timers = [];
    private readonly List<TaskCompletionSource<TimeSpan>> _watchers = [];
    private DateTimeOffset _now = now;

    /// <summary>Monday, 23 November 2026, 09:00 UTC.</summary>
    public TestClock()
        : this(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero))
    {
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>How long the next timer has to wait: at once where one is set, else when one is.</summary>
    public Task<TimeSpan> NextTimerAsync()
    {
        lock (_lock)
        {
            if (_timers.MinBy(timer => timer.Due) is { } waiting)
                return Task.FromResult(waiting.Due - _now);
            var watcher = new TaskCompletionSource<TimeSpan>(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add(watcher);
            return watcher.Task;
        }
    }

    public void Advance(TimeSpan by) => SetTo(GetUtcNow() + by);

    /// <summary>Timers on the way fire in order, each at its own time.</summary>
    public void SetTo(DateTimeOffset now)
    {
        while (NextDue(now) is { } timer)
            timer.Fire();
        lock (_lock)
            _now = now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private TestTimer? NextDue(DateTimeOffset until)
    {
        lock (_lock)
        {
            var timer = _timers.Where(waiting => waiting.Due <= until).MinBy(waiting => waiting.Due);
            if (timer is null)
                return null;
            _now = timer.Due > _now ? timer.Due : _now;
            _timers.Remove(timer);
            if (timer.Period > TimeSpan.Zero)
            {
                timer.Due += timer.Period;
                _timers.Add(timer);
            }

            return timer;
        }
    }

    private sealed class TestTimer(TestClock clock, TimerCallback callback, object? state) : ITimer
    {
        public DateTimeOffset Due { get; set; }
        public TimeSpan Period { get; private set; }

        public void Fire() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                clock._timers.Remove(this);
                Period = period;
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._timers.Add(this);
                    clock._watchers.ForEach(watcher => watcher.TrySetResult(dueTime));
                    clock._watchers.Clear();
                }
            }

            if (dueTime == TimeSpan.Zero)
                clock.SetTo(clock.GetUtcNow());
            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
