using KamBot.Storage.DirectLine;

namespace KamBot.Storage.Sqlite;

internal sealed class SqliteDirectLineTranscripts(SqliteKamBotStore store, TimeProvider clock) : DirectLineTranscripts(store.Contexts)
{
    public override Task CreateAsync(DirectLineConversation conversation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return store.Writer.WriteAsync(new PendingTranscriptWrite(transcripts =>
        {
            transcripts.Create(conversation);
            return 0;
        }));
    }

    public override Task<long> AppendAsync(
        string conversationId, string activityId, string json, long? number, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var at = clock.GetUtcNow();
        if (store.Seal is { } seal) json = seal.Close(json);
        return store.Writer.WriteAsync(
            new PendingTranscriptWrite(transcripts => transcripts.Append(conversationId, activityId, json, number, at)));
    }
}
