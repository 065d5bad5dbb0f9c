namespace KamBot.Storage.Sqlite;

/// <summary>Notes which version of the program writes the file; done at the start, it also shows that the file can be written.</summary>
internal sealed class PendingMark : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection)
    {
        connection.Mark(ProgramVersion.Current);
        return true;
    }
}
