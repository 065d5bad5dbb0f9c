namespace KamBot.Storage.Sqlite;

/// <summary>Work on records outside of a turn, such as a slice of an import. It runs on the writer's thread, so it is kept short.</summary>
internal sealed class PendingWork<TResult>(string tenantId, Func<KamBotDb, TResult> work) : PendingWrite<TResult>
{
    public override bool Write(WritingConnection connection)
    {
        Result = connection.Do(tenantId, work);
        return true;
    }
}
