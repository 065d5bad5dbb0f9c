using System.Collections.Concurrent;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>The conversations in use in this process, at most one object for each.</summary>
internal sealed class LiveConversations(
    DirectLineTranscripts store, TimeProvider clock, ILogger<LiveConversations> log) : IDisposable
{
    private readonly ConcurrentDictionary<string, LiveConversation> _live = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _creating = new(1, 1);

    public async Task<LiveConversation?> FindAsync(string? id, CancellationToken cancellationToken)
    {
        if (id is null) return null;
        if (!_live.TryGetValue(id, out var known))
            known = await store.FindAsync(id, cancellationToken) is { } opened ? Keep(opened) : null;
        known?.Touch();
        return known;
    }

    /// <summary>The conversation, and whether it is new.</summary>
    public async Task<(LiveConversation Conversation, bool IsNew)> OpenAsync(
        DirectLineConversation wanted, CancellationToken cancellationToken)
    {
        await _creating.WaitAsync(cancellationToken);
        try
        {
            if (await FindAsync(wanted.Id, cancellationToken) is { } known) return (known, false);
            ForgetIdle();
            await store.CreateAsync(wanted, CancellationToken.None);
            return (Keep(wanted), true);
        }
        finally
        {
            _creating.Release();
        }
    }

    public void Dispose() => _creating.Dispose();

    private LiveConversation Keep(DirectLineConversation opened) =>
        _live.GetOrAdd(opened.Id, _ => new LiveConversation(opened, store, clock, log));

    private void ForgetIdle()
    {
        foreach (var idle in _live.Where(pair => pair.Value.IsIdle)) _live.TryRemove(idle);
    }
}
