using KamBot.Storage.DirectLine;

namespace KamBot.Storage.Sqlite;

internal sealed class SqliteDirectLineTranscripts(SqliteKamBotStore store) : DirectLineTranscripts(store.Contexts)
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
        string conversationId, string activityId, string json, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return store.Writer.WriteAsync(
            new PendingTranscriptWrite(transcripts => transcripts.Append(conversationId, activityId, json)));
    }
}
