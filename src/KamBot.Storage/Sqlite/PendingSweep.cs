namespace KamBot.Storage.Sqlite;

/// <summary>Has swept after the commit what replaced texts left in free pages.</summary>
internal sealed class PendingSweep : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection)
    {
        connection.Remains.Note();
        return true;
    }
}
