using KamBot.Host.Connector;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Messages;

/// <summary>
/// Runs turns, whether or not their request still waits, and holds the host's shutdown until the last has ended or the
/// host's own time-out is over. The server stops before this does, so that no new turn comes in meanwhile.
/// </summary>
internal sealed class RunningTurns(CloudAdapter adapter, ILogger<RunningTurns> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _abandoned = new();
    private TaskCompletionSource? _idle;
    private int _count;

    /// <summary>Never throws. A client that hangs up does not end its turn.</summary>
    public async Task RunAsync(CloudTurn turn, IBot bot)
    {
        Interlocked.Increment(ref _count);
        try
        {
            await adapter.ProcessAsync(turn, bot, _abandoned.Token);
            if (!turn.TryEnd())
            {
                await InvokeAnswer.SendLateAsync(turn, _abandoned.Token);
            }
        }
        catch (Exception exception)
        {
            turn.Failed = true;
            turn.TryEnd();
            Log.TurnEscaped(logger, turn.Activity.Type, exception.GetType().Name, exception.StackTrace);
        }
        finally
        {
            if (Interlocked.Decrement(ref _count) == 0)
            {
                _idle?.TrySetResult();
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var idle = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Interlocked.Exchange(ref _idle, idle);
        if (Volatile.Read(ref _count) is var count and > 0)
        {
            Log.WaitingForTurns(logger, count);
            await Task.WhenAny(idle.Task, Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken));
        }

        if (Volatile.Read(ref _count) is var left and > 0)
        {
            Log.TurnsAbandoned(logger, left);
            await _abandoned.CancelAsync();
        }
    }

    public void Dispose() => _abandoned.Dispose();
}
