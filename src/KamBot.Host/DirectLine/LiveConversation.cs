using System.Collections.Concurrent;
using System.Net.WebSockets;
using KamBot.Protocol.Activities;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>A conversation in use: what is said goes to the transcript, then to the sockets of this process, in one order.</summary>
internal sealed class LiveConversation(
    DirectLineConversation opened, DirectLineTranscripts store, TimeProvider clock, ILogger log)
{
    private readonly WorkLine _line = new();
    private readonly Transcript _transcript = new(opened.Id, store);
    private readonly ConcurrentDictionary<LiveSocket, bool> _sockets = new();
    private DateTimeOffset _lastMoment;
    private DateTimeOffset _lastUse = clock.GetUtcNow();
    private long _liveOnly;

    public DirectLineConversation Opened => opened;

    public WorkLine Turns { get; } = new();

    public RequestWindow Posts { get; } = new(DirectLineLimits.PostsPerWindow, clock);

    public RequestWindow Uploads { get; } = new(DirectLineLimits.UploadsPerWindow, clock);

    /// <summary>How often the bot has spoken here since the process started.</summary>
    public long BotSpoke { get; private set; }

    public bool IsFull => _sockets.Count >= DirectLineLimits.SocketsPerConversation;

    public bool IsWatched => !_sockets.IsEmpty;

    public bool IsIdle => _sockets.IsEmpty && clock.GetUtcNow() - _lastUse > DirectLineLimits.IdleConversation;

    public void Touch() => _lastUse = clock.GetUtcNow();

    /// <summary>
    /// Stamps the activity, keeps it and shows it. <paramref name="inOrder"/> runs before anything else is appended.
    /// Nothing here can be cancelled: half an append would leave the browser behind the transcript.
    /// </summary>
    public Task<Activity> AppendAsync(Activity activity, Action<Activity>? inOrder = null) => _line.RunAsync(async () =>
    {
        var replyTo = (await _transcript.FindAsync(activity.ReplyToId))?.ActivityId;
        var stamped = activity with { Id = await _transcript.NextIdAsync(), Timestamp = NextMoment(), ReplyToId = replyTo };
        ActivitySet? said;
        while ((said = await _transcript.TryAppendAsync(stamped.Id, ClientActivity.ToJson(stamped))) is null)
        {
            await CatchUpWithOthersAsync();
            stamped = stamped with { Id = await _transcript.NextIdAsync(), Timestamp = NextMoment() };
        }

        Push(said);
        if (activity.From?.Role == BotAccount.Role) BotSpoke++;
        inOrder?.Invoke(stamped);
        return stamped;
    });

    /// <summary>Changes what the bot said earlier; false where it did not say it.</summary>
    public Task<bool> ReplaceAsync(string? activityId, Func<Activity, Activity> change) => _line.RunAsync(async () =>
    {
        if (await _transcript.FindAsync(activityId) is not { } entry) return false;
        var before = ClientActivity.Read(entry.Json);
        if (before.From?.Role != BotAccount.Role) return false;
        var after = change(before) with { Id = before.Id, Timestamp = before.Timestamp, Conversation = before.Conversation };
        var json = ClientActivity.ToJson(after);
        await _transcript.ReplaceAsync(entry, json);
        ActivitySet? noted;
        while ((noted = await _transcript.TryNoteAsync(entry, json)) is null) await CatchUpWithOthersAsync();
        Push(noted);
        BotSpoke++;
        return true;
    });

    /// <summary>
    /// Shows a typing signal to who is looking now; nobody wants to see it again later. <paramref name="still"/> is asked when all
    /// that was said before is out.
    /// </summary>
    public Task<Activity> ShowAsync(Activity activity, Func<bool>? still = null) => _line.RunAsync(async () =>
    {
        if (still?.Invoke() == false) return activity;
        var stamped = activity with
        {
            Id = $"{opened.Id}|live-{++_liveOnly}",
            Timestamp = NextMoment(),
            Conversation = new ConversationAccount { Id = opened.Id },
            ReplyToId = null,
        };
        Push(new ActivitySet([ClientActivity.ToJson(stamped)], await _transcript.LastAsync()));
        return stamped;
    });

    /// <summary>True where the bot said it, whatever has become of it since.</summary>
    public Task<bool> IsFromBotAsync(string? activityId) => _line.RunAsync(async () =>
        await _transcript.FindAsync(activityId) is { } entry && ClientActivity.Read(entry.Json).From?.Role == BotAccount.Role);

    public Task<ActivitySet> ReadAsync(long after) => _line.RunAsync(() => _transcript.ReadAsync(after));

    /// <summary>Sends what came after the watermark and then everything new, until the socket ends.</summary>
    public async Task StreamAsync(WebSocket webSocket, long after, CancellationToken stop)
    {
        var socket = new LiveSocket(webSocket, log);
        await _line.RunAsync(() => CatchUpAsync(socket, after));
        try
        {
            await socket.RunAsync(stop);
        }
        finally
        {
            _sockets.TryRemove(socket, out _);
        }
    }

    /// <summary>Shows this host's sockets what other hosts said, if it is more than this one knows.</summary>
    public Task HearOthersAsync(long last) => _line.RunAsync(async () =>
    {
        if (_transcript.Known is not { } known || known < last) await CatchUpWithOthersAsync();
        return true;
    });

    private async Task CatchUpWithOthersAsync()
    {
        while (await _transcript.ReadOnAsync() is { } set)
        {
            foreach (var json in set.Activities)
                if (ClientActivity.Read(json).Timestamp is { } moment && moment > _lastMoment) _lastMoment = moment;
            if (set.Activities.Count > 0) Push(set);
        }
    }

    private async Task<bool> CatchUpAsync(LiveSocket socket, long after)
    {
        await CatchUpWithOthersAsync();
        while (await _transcript.ReadKnownAsync(after) is var set && set.Watermark > after)
        {
            if (set.Activities.Count > 0) socket.Push(set.ToJson());
            after = set.Watermark;
        }

        return _sockets.TryAdd(socket, true);
    }

    private void Push(ActivitySet set)
    {
        if (_sockets.IsEmpty) return;
        var frame = set.ToJson();
        foreach (var socket in _sockets.Keys) socket.Push(frame);
    }

    /// <summary>Web Chat sorts by time in milliseconds: no two entries share one.</summary>
    private DateTimeOffset NextMoment()
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        return _lastMoment = now > _lastMoment ? now : _lastMoment.AddMilliseconds(1);
    }
}
