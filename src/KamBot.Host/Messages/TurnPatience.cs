namespace KamBot.Host.Messages;

/// <summary>
/// How long a turn may take before the user sees something: typing after 2 s in every channel. A request that waits for its turn is
/// let go after 10 s, since Teams gives up at 15 s and would ask again. One timer per turn.
/// </summary>
internal sealed class TurnPatience : IDisposable
{
    private static readonly TimeSpan UntilTyping = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan UntilHandOver = TimeSpan.FromSeconds(10);

    private readonly Func<Task> _showTyping;
    private readonly Func<bool>? _tryHandOver;
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _timer;
    private bool _typed;

    /// <param name="clock">Tells when the time has come.</param>
    /// <param name="showTyping">Shows typing unless an answer is being sent or was; must not throw.</param>
    /// <param name="tryHandOver">Takes the turn from its request, true unless it has just ended; null where no request waits.</param>
    public TurnPatience(TimeProvider clock, Func<Task> showTyping, Func<bool>? tryHandOver = null)
    {
        (_showTyping, _tryHandOver) = (showTyping, tryHandOver);
        _timer = clock.CreateTimer(
            static state => ((TurnPatience)state!).OnTime(), this, UntilTyping, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends with the turn, or when the turn was handed over.</summary>
    public Task WaitAsync(Task running) => Task.WhenAny(running, _over.Task);

    public void Dispose() => _timer.Dispose();

    private void OnTime()
    {
        if (!_typed)
        {
            _typed = true;
            if (_tryHandOver is not null)
            {
                _timer.Change(UntilHandOver - UntilTyping, Timeout.InfiniteTimeSpan);
            }

            _ = _showTyping();
        }
        else if (_tryHandOver!())
        {
            _over.TrySetResult();
        }
    }
}
