using KamBot.Protocol.Activities;

namespace KamBot.Dialogs.Conversations;

/// <summary>Keeps conversations. Two real ones: a group-committing SQLite file, and SQL Server.</summary>
public interface IConversationStore
{
    /// <summary>Reads the state, who speaks, and which activities were answered.</summary>
    ValueTask<ConversationSnapshot> LoadAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>
    /// The same, perhaps from memory. Who began with what is out of date by now is told so by <see cref="SaveAsync"/>, and asks
    /// <see cref="LoadAsync"/> then.
    /// </summary>
    ValueTask<ConversationSnapshot> RecallAsync(ConversationKey key, CancellationToken cancellationToken) => LoadAsync(key, cancellationToken);

    /// <summary>
    /// Writes all of a turn or nothing of it. Returns after the commit is durable. <see cref="SaveOutcome.Conflict"/> has written nothing.
    /// </summary>
    ValueTask<SaveOutcome> SaveAsync(TurnCommit commit, CancellationToken cancellationToken);

    /// <summary>The answers of a turn with <see cref="TurnCommit.HeldBy"/> are out: others may go on. Nothing happens where they have.</summary>
    ValueTask LetGoAsync(HeldConversation held, CancellationToken cancellationToken);
}

/// <summary>What was known before the turn. <see cref="Version"/> is 0 for a conversation never seen.</summary>
public sealed record ConversationSnapshot(
    DialogState State, long Version, Speaker? Speaker, ConversationReference? Reference, AnsweredActivities Answered)
{
    /// <summary>The host that is still sending what its last turn answered; null where that is done.</summary>
    public Guid? HeldBy { get; init; }
}

/// <summary>A conversation at the version that a host holds, until the answers are out.</summary>
public sealed record HeldConversation(ConversationKey Key, long Version, Guid Host);

/// <summary>What a turn changes. <see cref="Speaker"/> and <see cref="Reference"/> are null where they stay as they are.</summary>
public sealed record TurnCommit
{
    public required ConversationKey Key { get; init; }
    public required long ExpectedVersion { get; init; }
    public required DialogState State { get; init; }
    public required DateTimeOffset At { get; init; }

    /// <summary>Those of the snapshot that the turn began with, and the turn's own.</summary>
    public required AnsweredActivities Answered { get; init; }
    public Speaker? Speaker { get; init; }
    public ConversationReference? Reference { get; init; }

    /// <summary>The host that answers now, so that another does not speak in between; null where there is no other.</summary>
    public Guid? HeldBy { get; init; }
    public IReadOnlyList<RecordChange> Changes { get; init; } = [];
}

public enum SaveOutcome
{
    Saved,

    /// <summary>Somebody else wrote the conversation or a record first: load and step again.</summary>
    Conflict,
}
