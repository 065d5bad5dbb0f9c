namespace KamBot.Storage.Sqlite;

internal sealed class PendingTranscriptWrite(Func<TranscriptStatements, long> write) : PendingWrite<long>
{
    public override bool Write(WritingConnection connection)
    {
        Result = write(connection.Transcripts);
        return true;
    }
}
