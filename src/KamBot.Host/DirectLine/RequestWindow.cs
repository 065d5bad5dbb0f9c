namespace KamBot.Host.DirectLine;

/// <summary>Counts requests in fixed windows of time.</summary>
internal sealed class RequestWindow(int most, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private DateTimeOffset _end = DateTimeOffset.MinValue;
    private int _count;

    public bool Admits()
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (now >= _end) (_end, _count) = (now + DirectLineLimits.Window, 0);
            return ++_count <= most;
        }
    }
}
