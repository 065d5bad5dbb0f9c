namespace KamBot.Host.Notices;

/// <summary>Spreads what is sent to one tenant: no second sees more than the rate and a tenth of it.</summary>
internal sealed class SendingPace(int perSecond, TimeProvider clock)
{
    private static readonly TimeSpan Ahead = TimeSpan.FromMilliseconds(100);

    private readonly TimeSpan _between = TimeSpan.FromSeconds(1) / perSecond;
    private DateTimeOffset _next;

    /// <summary>Waits for its turn. One caller at a time.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        _next = (_next < now ? now : _next) + _between;
        var wait = _next - now - Ahead;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellationToken);
    }
}
