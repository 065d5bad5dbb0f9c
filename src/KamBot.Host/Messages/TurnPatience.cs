using KamBot.Host.Connector;

namespace KamBot.Host.Messages;

/// <summary>
/// How long a request waits for its turn: after 2 s the user sees typing, after 10 s the turn is handed over, since Teams
/// gives up at 15 s and would ask again. One timer per turn.
/// </summary>
internal sealed class RequestPatience : IDisposable
{
    private static readonly TimeSpan UntilTyping = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan UntilHandOver = TimeSpan.FromSeconds(10);

    private readonly CloudAdapter _adapter;
    private readonly CloudTurn _turn;
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ITimer _timer;
    private bool _typed;

    public RequestPatience(CloudAdapter adapter, CloudTurn turn, TimeProvider clock)
    {
        (_adapter, _turn) = (adapter, turn);
        _timer = clock.CreateTimer(
            static state => ((RequestPatience)state!).OnTime(), this, UntilTyping, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends with the turn, or when the turn was handed over.</summary>
    public Task WaitAsync(Task running) => Task.WhenAny(running, _over.Task);

    public void Dispose() => _timer.Dispose();

    private void OnTime()
    {
        if (!_typed)
        {
            _typed = true;
            _timer.Change(UntilHandOver - UntilTyping, Timeout.InfiniteTimeSpan);
            _ = _adapter.ShowTypingAsync(_turn);
        }
        else if (_turn.TryHandOver())
        {
            _over.TrySetResult();
        }
    }
}
