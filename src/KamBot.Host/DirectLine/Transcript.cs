using System.Globalization;
using KamBot.Storage.DirectLine;

namespace KamBot.Host.DirectLine;

/// <summary>
/// The numbered entries of one conversation. Ids carry the entry's number. A changed entry keeps its place, and a note of the
/// change is appended, so that a browser that was away learns of it from its watermark. One caller at a time, one host per
/// conversation.
/// </summary>
internal sealed class Transcript(string conversationId, DirectLineTranscripts store)
{
    // Ends the id of a note; the note's text is the number of the changed entry.
    private const char Note = '~';

    private long? _last;

    public async Task<string> NextIdAsync() => IdOf(await LastAsync() + 1);

    public async Task<long> LastAsync() => _last ??= await store.LastSequenceAsync(conversationId, CancellationToken.None);

    public async Task<ActivitySet> AppendAsync(string activityId, string json) =>
        new([json], await WriteAsync(activityId, json));

    /// <summary>Replaces the text of an entry that <see cref="FindAsync"/> found.</summary>
    public async Task<ActivitySet> ReplaceAsync(DirectLineEntry entry, string json)
    {
        await store.AppendAsync(conversationId, entry.ActivityId, json, CancellationToken.None);
        var note = await NextIdAsync() + Note;
        return new([json], await WriteAsync(note, entry.Sequence.ToString(CultureInfo.InvariantCulture)));
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
        after = Math.Min(after, await LastAsync());
        var entries = await store.ReadAsync(conversationId, after, DirectLineLimits.EntriesPerSet, CancellationToken.None);
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

    private async Task<long> WriteAsync(string id, string json)
    {
        // If the write fails we cannot know whether it happened: ask the store for the number next time.
        _last = null;
        var sequence = await store.AppendAsync(conversationId, id, json, CancellationToken.None);
        _last = sequence;
        return sequence;
    }

    private async Task<DirectLineEntry?> EntryAsync(long number) =>
        (await store.ReadAsync(conversationId, number - 1, 1, CancellationToken.None)) is [var entry] ? entry : null;

    private string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    private long? NumberOf(string? id) =>
        id is { Length: <= 60 } && id.StartsWith($"{conversationId}|", StringComparison.Ordinal)
        && ActivitySet.ReadWatermark(id[(conversationId.Length + 1)..]) is > 0 and var number ? number : null;
}
