using System.Globalization;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>
/// The numbered entries of one conversation. Ids carry the entry's number. A changed entry keeps its place, and a note of the
/// change is appended, so that a browser that was away learns of it from its watermark. One caller at a time; another host may append
/// in between, which the number tells.
/// </summary>
internal sealed class Transcript(string conversationId, DirectLineTranscripts store)
{
    // Ends the id of a note; the note's text is the number of the changed entry.
    private const char Note = '~';

    private long? _last;

    /// <summary>The last entry that this host's sockets were shown; null until somebody asks.</summary>
    public long? Known => _last;

    public async Task<string> NextIdAsync() => IdOf(await LastAsync() + 1);

    public async Task<long> LastAsync() => _last ??= await store.LastSequenceAsync(conversationId, CancellationToken.None);

    /// <summary>Null where another host was first: read on, and take the next id.</summary>
    public async Task<ActivitySet?> TryAppendAsync(string activityId, string json) =>
        await TryWriteAsync(activityId, json) is { } number ? new ActivitySet([json], number) : null;

    /// <summary>Replaces the text of an entry that <see cref="FindAsync"/> found. The change is seen with its note.</summary>
    public Task ReplaceAsync(DirectLineEntry entry, string json) =>
        store.AppendAsync(conversationId, entry.ActivityId, json, CancellationToken.None);

    /// <summary>Notes that the entry was replaced by <paramref name="json"/>; null where another host was first.</summary>
    public async Task<ActivitySet?> TryNoteAsync(DirectLineEntry entry, string json) =>
        await TryWriteAsync(await NextIdAsync() + Note, entry.Sequence.ToString(CultureInfo.InvariantCulture)) is { } number
            ? new ActivitySet([json], number)
            : null;

    /// <summary>What other hosts appended since, a page of it; null where that is nothing.</summary>
    public async Task<ActivitySet?> ReadOnAsync()
    {
        var known = await LastAsync();
        var set = await PageAsync(known, long.MaxValue);
        _last = set.Watermark;
        return set.Watermark == known ? null : set;
    }

    /// <summary>Null for ids that are not of this transcript.</summary>
    public async Task<DirectLineEntry?> FindAsync(string? activityId)
    {
        if (NumberOf(activityId) is not { } number) return null;
        return await EntryAsync(number) is { } entry && entry.ActivityId == activityId ? entry : null;
    }

    /// <summary>The next entries after a watermark; a watermark from nowhere counts as the end.</summary>
    public async Task<ActivitySet> ReadAsync(long after)
    {
        // Beyond what this host knows may be what another said, or nothing.
        if (after > await LastAsync()) after = Math.Min(after, await store.LastSequenceAsync(conversationId, CancellationToken.None));
        return await PageAsync(after, long.MaxValue);
    }

    /// <summary>The same, and no more than this host's other sockets were shown.</summary>
    public async Task<ActivitySet> ReadKnownAsync(long after)
    {
        var known = await LastAsync();
        return await PageAsync(Math.Min(after, known), known);
    }

    private async Task<ActivitySet> PageAsync(long after, long until)
    {
        if (after == until) return new ActivitySet([], after);
        var read = await store.ReadAsync(conversationId, after, DirectLineLimits.EntriesPerSet, CancellationToken.None);
        var entries = read.TakeWhile(entry => entry.Sequence <= until).ToList();
        var shown = new List<string>(entries.Count);
        foreach (var entry in entries)
            if (await ShownAsync(entry, after) is { } json) shown.Add(json);
        return new ActivitySet(shown, entries is [.., var last] ? last.Sequence : after);
    }

    private async Task<string?> ShownAsync(DirectLineEntry entry, long after)
    {
        if (entry.ActivityId[^1] != Note) return entry.Json;
        var changed = ActivitySet.ReadWatermark(entry.Json);
        return changed > after ? null : (await EntryAsync(changed))?.Json;
    }

    /// <summary>If the write fails we cannot know whether it happened: if so, the next finds its number taken, and reads on.</summary>
    private async Task<long?> TryWriteAsync(string id, string json)
    {
        var number = await LastAsync() + 1;
        if (await store.AppendAsync(conversationId, id, json, number, CancellationToken.None) == 0) return null;
        _last = number;
        return number;
    }

    private async Task<DirectLineEntry?> EntryAsync(long number) =>
        (await store.ReadAsync(conversationId, number - 1, 1, CancellationToken.None)) is [var entry] ? entry : null;

    private string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    private long? NumberOf(string? id) =>
        id is { Length: <= 60 } && id.StartsWith($"{conversationId}|", StringComparison.Ordinal)
        && ActivitySet.ReadWatermark(id[(conversationId.Length + 1)..]) is > 0 and var number ? number : null;
}
