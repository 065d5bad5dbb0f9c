using KamBot.Dialogs.Conversations;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>What nearly every turn writes. By hand: a change tracker would cost more than the writing.</summary>
internal sealed class TurnStatements : IDisposable
{
    private readonly Statement _insertConversation;
    private readonly Statement _updateConversation;
    private readonly Statement _letGo;
    private readonly Statement _keepSpeaker;

    public TurnStatements(SqliteConnection connection)
    {
        _insertConversation = new Statement(
            connection,
            """
            INSERT INTO "Conversations"
                ("Id", "TenantId", "ChannelId", "ConversationId", "UserId", "State", "Reference", "Version", "TouchedAt", "Answered", "HeldBy")
            VALUES (@id, @tenant, @channel, @conversation, @user, CAST(@state AS TEXT), @reference, 1, @at, @answered, @host) ON CONFLICT DO NOTHING
            """,
            "@id", "@tenant", "@channel", "@conversation", "@user", "@state", "@reference", "@at", "@answered", "@host");
        _updateConversation = new Statement(
            connection,
            """
            UPDATE "Conversations"
            SET "State" = CAST(@state AS TEXT), "Reference" = coalesce(@reference, "Reference"), "Version" = @version + 1, "TouchedAt" = @at,
                "Answered" = @answered, "HeldBy" = @host
            WHERE "Id" = @id AND "Version" = @version
            """,
            "@state", "@reference", "@version", "@at", "@answered", "@host", "@id");
        _letGo = new Statement(
            connection,
            """UPDATE "Conversations" SET "HeldBy" = NULL WHERE "Id" = @id AND "Version" = @version AND "HeldBy" = @host""",
            "@id", "@version", "@host");
        _keepSpeaker = new Statement(
            connection,
            """
            INSERT INTO "Speakers"
                ("TenantId", "UserId", "Name", "Role", "ChosenLanguage", "WrittenLanguage", "TimeZone")
            VALUES (@tenant, @user, @name, @role, @chosen, @written, @zone)
            ON CONFLICT DO UPDATE SET "Name" = excluded."Name", "Role" = excluded."Role",
                "ChosenLanguage" = excluded."ChosenLanguage", "WrittenLanguage" = excluded."WrittenLanguage",
                "TimeZone" = excluded."TimeZone"
            """,
            "@tenant", "@user", "@name", "@role", "@chosen", "@written", "@zone");
    }

    /// <summary>False where the conversation has another version by now. The state comes as UTF-8 and is kept as the text it is.</summary>
    public bool TryKeep(TurnCommit turn, byte[] state, string? reference)
    {
        var (key, at, answered) = (turn.Key, turn.At.UtcTicks, turn.Answered.ToBytes());
        var write = turn.ExpectedVersion == 0
            ? _insertConversation.With(
                key.Id, key.TenantId, key.ChannelId, key.ConversationId, key.UserId, state, reference, at, answered, turn.HeldBy)
            : _updateConversation.With(state, reference, turn.ExpectedVersion, at, answered, turn.HeldBy, key.Id);
        return write.Run() == 1;
    }

    public void LetGo(HeldConversation held) => _letGo.With(held.Key.Id, held.Version, held.Host).Run();

    public void Keep(Speaker speaker) =>
        _keepSpeaker.With(
            speaker.TenantId, speaker.UserId, speaker.Name, speaker.Role.ToString(),
            speaker.ChosenLanguage, speaker.WrittenLanguage, speaker.TimeZone).Run();

    public void Dispose()
    {
        _insertConversation.Dispose();
        _updateConversation.Dispose();
        _letGo.Dispose();
        _keepSpeaker.Dispose();
    }
}
