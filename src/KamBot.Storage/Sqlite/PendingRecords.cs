using KamBot.Dialogs.Conversations;

namespace KamBot.Storage.Sqlite;

/// <summary>Records written outside of a turn.</summary>
internal sealed class PendingRecords(string tenantId, IReadOnlyList<RecordChange> changes) : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection) => Result = connection.TryWriteRecords(tenantId, changes);
}
