using System.Collections.Concurrent;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// The conversations written last, so that the next turn of one need not look into the file: SQLite forgets its own pages whenever somebody
/// has written, which here is always. Not sealed: the key lies in the same memory. Only the writer's thread changes it; it forgets
/// everything where somebody else wrote. A turn that began with what is out of date meets another version when it is saved.
/// </summary>
internal sealed class KnownConversations
{
    private const int MostConversations = 1024;

    /// <summary>In bytes, as it is kept in the file.</summary>
    private const int LargestState = 16 * 1024;

    private readonly ConcurrentDictionary<string, Known> _conversations = new();
    private readonly ConcurrentDictionary<(string Tenant, string User), Speaker> _speakers = new();
    private readonly List<(ConversationKey Key, Known Known, Speaker Speaker)> _uncommitted = [];

    // A ConcurrentDictionary takes all its locks to count.
    private int _count;
    private bool _mustForget;

    public ConversationSnapshot? Find(ConversationKey key) =>
        _conversations.TryGetValue(key.Id, out var known) && _speakers.TryGetValue((key.TenantId, key.UserId), out var speaker)
            ? new ConversationSnapshot(known.State, known.Version, speaker, known.Reference, known.Answered)
            : null;

    /// <summary>A turn was written, but not committed yet.</summary>
    public void Note(TurnCommit turn, int stateLength, Statement snapshot)
    {
        if (turn.HeldBy is not null || stateLength > LargestState)
        {
            Drop(turn.Key);
            return;
        }

        var speaker = turn.Speaker ?? _speakers.GetValueOrDefault((turn.Key.TenantId, turn.Key.UserId));
        var reference = turn.Reference ?? _conversations.GetValueOrDefault(turn.Key.Id)?.Reference;
        if (speaker is null || reference is null)
        {
            var written = SnapshotQuery.Ask(snapshot, turn.Key);
            (speaker, reference) = (written.Speaker, written.Reference);
        }

        if (speaker is not null) _uncommitted.Add((turn.Key, new Known(turn.ExpectedVersion + 1, turn.State, reference, turn.Answered), speaker));
    }

    public void Drop(ConversationKey key)
    {
        if (_conversations.TryRemove(key.Id, out _)) _count--;
    }

    /// <summary>Something else than a turn was written, or by somebody else.</summary>
    public void ForgetAll() => _mustForget = true;

    /// <summary>What was noted lies in the file now.</summary>
    public void Committed()
    {
        if (_mustForget || _count + _uncommitted.Count > MostConversations)
        {
            _conversations.Clear();
            _speakers.Clear();
            _count = 0;
        }

        if (!_mustForget)
        {
            foreach (var (key, known, speaker) in _uncommitted)
            {
                _speakers[(key.TenantId, key.UserId)] = speaker;
                if (_conversations.TryAdd(key.Id, known)) _count++;
                else _conversations[key.Id] = known;
            }
        }

        _uncommitted.Clear();
        _mustForget = false;
    }

    /// <summary>Nothing of what was noted lies in the file.</summary>
    public void TakenBack()
    {
        _mustForget = true;
        Committed();
    }

    private sealed record Known(long Version, DialogState State, ConversationReference? Reference, AnsweredActivities Answered);
}
