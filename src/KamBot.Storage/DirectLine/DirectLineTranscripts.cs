namespace KamBot.Storage.DirectLine;

/// <summary>Keeps what was said in the browser page, so that a reload or another device shows it again.</summary>
public abstract class DirectLineTranscripts
{
    public abstract Task CreateAsync(DirectLineConversation conversation, CancellationToken cancellationToken);

    public abstract Task<DirectLineConversation?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Returns the entry's number within its conversation (1, 2, 3 …) once it is durable. The same activity again replaces
    /// its JSON and keeps its number.
    /// </summary>
    public abstract Task<long> AppendAsync(
        string conversationId, string activityId, string json, CancellationToken cancellationToken);

    /// <summary>Entries with a number above <paramref name="after"/>, in order.</summary>
    public abstract Task<IReadOnlyList<DirectLineEntry>> ReadAsync(
        string conversationId, long after, int most, CancellationToken cancellationToken);

    public abstract Task<bool> KnowsActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken);
}
