namespace KamBot.Storage.Sqlite;

/// <summary>Records written outside of a turn.</summary>
internal sealed class PendingRecords(RecordRows records) : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection) => Result = connection.TryWriteRecords(records);
}
