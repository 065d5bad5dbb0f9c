using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;

namespace KamBot.Storage.Sqlite;

/// <summary>One turn. What is to be written is made ready on the caller's thread, so that the writer only writes.</summary>
internal sealed class PendingTurn(TurnCommit turn, byte[] state, RecordRows? records) : PendingWrite<SaveOutcome>
{
    private readonly string? _reference = turn.Reference is null
        ? null
        : JsonSerializer.Serialize(turn.Reference, ProtocolJson.Default.ConversationReference);

    public override bool Write(WritingConnection connection)
    {
        Result = WriteTurn(connection);
        if (Result == SaveOutcome.Saved)
            connection.Note(turn, state.Length);
        else
            connection.Drop(turn.Key);
        return Result == SaveOutcome.Saved;
    }

    private SaveOutcome WriteTurn(WritingConnection connection)
    {
        if (!connection.Turns.TryKeep(turn, state, _reference)) return SaveOutcome.Conflict;
        if (turn.Speaker is { } speaker) connection.Turns.Keep(speaker);
        return records is null || connection.TryWriteRecords(records) ? SaveOutcome.Saved : SaveOutcome.Conflict;
    }
}
