using System.Collections.Concurrent;
using System.Data.Common;
using KamBot.Storage.DirectLine;
using Microsoft.EntityFrameworkCore;

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
            return await TryCreateAsync(wanted) ? (Keep(wanted), true) : ((await FindAsync(wanted.Id, cancellationToken))!, false);
        }
        finally
        {
            _creating.Release();
        }
    }

    /// <summary>Those that somebody watches here.</summary>
    public IReadOnlyList<LiveConversation> Watched() => [.. _live.Values.Where(conversation => conversation.IsWatched)];

    public void Dispose() => _creating.Dispose();

    /// <summary>False where another host has just opened it.</summary>
    private async Task<bool> TryCreateAsync(DirectLineConversation wanted)
    {
        try
        {
            await store.CreateAsync(wanted, CancellationToken.None);
            return true;
        }
        catch (Exception error) when (error is DbException or DbUpdateException)
        {
            if (await store.FindAsync(wanted.Id, CancellationToken.None) is null) throw;
            return false;
        }
    }

    private LiveConversation Keep(DirectLineConversation opened) =>
        _live.GetOrAdd(opened.Id, _ => new LiveConversation(opened, store, clock, log));

    private void ForgetIdle()
    {
        foreach (var idle in _live.Where(pair => pair.Value.IsIdle)) _live.TryRemove(idle);
    }
}
