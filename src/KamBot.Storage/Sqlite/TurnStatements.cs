using KamBot.Dialogs.Conversations;
using KamBot.Storage.Conversations;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>What nearly every turn writes. By hand: a change tracker would cost more than the writing.</summary>
internal sealed class TurnStatements : IDisposable
{
    private const int PurgedAtOnce = 500;

    private readonly Statement _markAnswered;
    private readonly Statement _insertConversation;
    private readonly Statement _updateConversation;
    private readonly Statement _letGo;
    private readonly Statement _keepSpeaker;
    private readonly Statement _purge;

    public TurnStatements(SqliteConnection connection)
    {
        _markAnswered = new Statement(
            connection,
            """
            INSERT INTO "ProcessedActivities" ("ConversationId", "ActivityId", "TenantId", "At")
            VALUES (@conversation, @activity, @tenant, @at) ON CONFLICT DO NOTHING
            """,
            "@conversation", "@activity", "@tenant", "@at");
        _insertConversation = new Statement(
            connection,
            """
            INSERT INTO "Conversations"
                ("Id", "TenantId", "ChannelId", "ConversationId", "UserId", "State", "Reference", "Version", "TouchedAt", "HeldBy")
            VALUES (@id, @tenant, @channel, @conversation, @user, CAST(@state AS TEXT), @reference, 1, @at, @host) ON CONFLICT DO NOTHING
            """,
            "@id", "@tenant", "@channel", "@conversation", "@user", "@state", "@reference", "@at", "@host");
        _updateConversation = new Statement(
            connection,
            """
            UPDATE "Conversations"
            SET "State" = CAST(@state AS TEXT), "Reference" = coalesce(@reference, "Reference"), "Version" = @version + 1, "TouchedAt" = @at,
                "HeldBy" = @host
            WHERE "Id" = @id AND "Version" = @version
            """,
            "@state", "@reference", "@version", "@at", "@host", "@id");
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
        _purge = new Statement(
            connection,
            $"""
            DELETE FROM "ProcessedActivities" WHERE ("ConversationId", "ActivityId") IN (
                SELECT "ConversationId", "ActivityId" FROM "ProcessedActivities"
                WHERE "At" < @before ORDER BY "At" LIMIT {PurgedAtOnce})
            """,
            "@before");
    }

    /// <summary>False where the activity was answered before.</summary>
    public bool TryMarkAnswered(ConversationKey key, string activityId, DateTimeOffset at) =>
        _markAnswered.With(key.Id, ProcessedActivityRow.Fit(activityId), key.TenantId, at.UtcTicks).Run() == 1;

    /// <summary>False where the conversation has another version by now. The state comes as UTF-8 and is kept as the text it is.</summary>
    public bool TryKeep(TurnCommit turn, byte[] state, string? reference)
    {
        var (key, at) = (turn.Key, turn.At.UtcTicks);
        var write = turn.ExpectedVersion == 0
            ? _insertConversation.With(
                key.Id, key.TenantId, key.ChannelId, key.ConversationId, key.UserId, state, reference, at, turn.HeldBy)
            : _updateConversation.With(state, reference, turn.ExpectedVersion, at, turn.HeldBy, key.Id);
        return write.Run() == 1;
    }

    public void LetGo(HeldConversation held) => _letGo.With(held.Key.Id, held.Version, held.Host).Run();

    public void Keep(Speaker speaker) =>
        _keepSpeaker.With(
            speaker.TenantId, speaker.UserId, speaker.Name, speaker.Role.ToString(),
            speaker.ChosenLanguage, speaker.WrittenLanguage, speaker.TimeZone).Run();

    /// <summary>Forgets a bite of the oldest answered activities; true where there may be more.</summary>
    public bool Purge(DateTimeOffset before) => _purge.With(before.UtcTicks).Run() == PurgedAtOnce;

    public void Dispose()
    {
        _markAnswered.Dispose();
        _insertConversation.Dispose();
        _updateConversation.Dispose();
        _letGo.Dispose();
        _keepSpeaker.Dispose();
        _purge.Dispose();
    }
}
