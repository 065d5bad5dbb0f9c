using KamBot.Dialogs.Conversations;

namespace KamBot.Storage.Sqlite;

/// <summary>The answers of a turn are out, so that another host may go on.</summary>
internal sealed class PendingLetGo(HeldConversation held) : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection)
    {
        connection.Turns.LetGo(held);
        return Result = true;
    }
}
