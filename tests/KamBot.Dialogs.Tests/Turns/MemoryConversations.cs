using KamBot.Dialogs.Conversations;

namespace KamBot.Dialogs.Tests.Turns;

/// <summary>Conversations in memory, as JSON like in the database, with the conflicts and pauses a test asks for.</summary>
internal sealed class MemoryConversations : IConversationStore
{
    private readonly Dictionary<string, (string State, long Version, Speaker? Speaker, AnsweredActivities Answered)> _kept = [];
    private readonly Dictionary<string, Guid> _held = [];

    /// <summary>How many of the next saves somebody else comes before.</summary>
    public int Conflicts { get; set; }

    /// <summary>Every save that was tried, those that conflicted included.</summary>
    public List<TurnCommit> Tried { get; } = [];

    public List<TurnCommit> Saved { get; } = [];

    /// <summary>Called before each load; a test holds a turn here.</summary>
    public Func<Task> BeforeLoad { get; set; } = () => Task.CompletedTask;

    /// <summary>Called before each save ends; a test lets a turn wait for the disk here.</summary>
    public Func<Task> BeforeSaved { get; set; } = () => Task.CompletedTask;

    public DialogState StateOf(ConversationKey key) => DialogState.FromJson(_kept[key.Id].State);

    public void Put(ConversationKey key, DialogState state) => _kept[key.Id] = (state.ToJson(), 1, null, AnsweredActivities.None);

    public async ValueTask<ConversationSnapshot> LoadAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await BeforeLoad();
        var (state, version, speaker, answered) = _kept.GetValueOrDefault(key.Id, (DialogState.Empty.ToJson(), 0, null, AnsweredActivities.None));
        return new ConversationSnapshot(DialogState.FromJson(state), version, speaker, null, answered)
        {
            HeldBy = _held.TryGetValue(key.Id, out var host) ? host : null,
        };
    }

    public async ValueTask<SaveOutcome> SaveAsync(TurnCommit commit, CancellationToken cancellationToken)
    {
        Tried.Add(commit);
        await BeforeSaved();
        var known = _kept.GetValueOrDefault(commit.Key.Id);
        if (Conflicts > 0 || known.Version != commit.ExpectedVersion)
        {
            Conflicts--;
            return SaveOutcome.Conflict;
        }

        _kept[commit.Key.Id] = (commit.State.ToJson(), known.Version + 1, commit.Speaker ?? known.Speaker, commit.Answered);

        if (commit.HeldBy is { } host)
        {
            _held[commit.Key.Id] = host;
        }

        Saved.Add(commit);
        return SaveOutcome.Saved;
    }

    public ValueTask LetGoAsync(HeldConversation held, CancellationToken cancellationToken)
    {
        _held.Remove(held.Key.Id);
        return ValueTask.CompletedTask;
    }
}
