using System.Collections.Concurrent;
using KamBot.Host.Messages;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.DirectLine;

/// <summary>Runs the bot after the browser got its answer. A stop of the host waits for the turns that have begun.</summary>
internal sealed class TurnRunner(
    DirectLineAdapter adapter, IServiceScopeFactory scopes, TimeProvider clock, ILogger<TurnRunner> log) : IHostedService, IDisposable
{
    private readonly ConcurrentDictionary<Task, byte> _running = new();
    private readonly CancellationTokenSource _stop = new();

    public void Enqueue(LiveConversation conversation, Activity activity)
    {
        var turn = conversation.Turns.RunAsync(() => RunAsync(conversation, activity));
        _running.TryAdd(turn, 0);
        turn.ContinueWith(done => _running.TryRemove(done, out _), TaskScheduler.Default);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var open = Task.WhenAll(_running.Keys);
        try
        {
            await open.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Log.TurnsCutOff(log, _running.Count);
            await _stop.CancelAsync();
            await open;
        }
    }

    public void Dispose() => _stop.Dispose();

    private async Task<bool> RunAsync(LiveConversation conversation, Activity activity)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            var spokenBefore = conversation.BotSpoke;
            using var patience = new TurnPatience(clock, () => ShowTypingAsync(conversation, spokenBefore));
            var answer = await adapter.ProcessActivityAsync(activity, bot, _stop.Token);
            if (activity.Type == ActivityTypes.Invoke)
                await ExecuteAnswer.Of(answer).ShowAsync(conversation, activity.ReplyToId, conversation.BotSpoke > spokenBefore);
            return true;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            Log.TurnCancelled(log);
        }
        catch (Exception error)
        {
            Log.TurnFailed(log, activity.Type, error.GetType().Name, error.StackTrace);
        }

        return false;
    }

    private async Task ShowTypingAsync(LiveConversation conversation, long spokenBefore)
    {
        try
        {
            await conversation.ShowAsync(
                new Activity { Type = ActivityTypes.Typing, From = BotAccount.KamBot }, () => conversation.BotSpoke == spokenBefore);
        }
        catch (Exception error)
        {
            Log.TypingFailed(log, error.GetType().Name);
        }
    }
}
