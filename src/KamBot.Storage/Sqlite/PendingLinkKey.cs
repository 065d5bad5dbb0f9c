namespace KamBot.Storage.Sqlite;

/// <summary>A key that seals links, made at a first start and then once in months.</summary>
internal sealed class PendingLinkKey(string name, string xml) : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection)
    {
        connection.KeepLinkKey(name, xml);
        return Result = true;
    }
}
