using KamBot.Storage.Personal;
using KamBot.Storage.Records;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// Notes which version of the program writes the file, and which keys seal it; done at the start, it also shows that the file can be written.
/// </summary>
internal sealed class PendingMark(PersonalSeal? seal, bool allowLostKeys) : PendingWrite<bool>
{
    public override bool Write(WritingConnection connection)
    {
        connection.Mark(SchemaFact.WrittenBy, ProgramVersion.Current);
        if (seal is not null) connection.Mark(SchemaFact.SealedWith, SealedWith.Note(connection.Marked(SchemaFact.SealedWith), seal, allowLostKeys));
        return true;
    }
}
