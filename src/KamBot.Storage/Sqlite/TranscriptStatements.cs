using KamBot.Storage.DirectLine;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

internal sealed class TranscriptStatements : IDisposable
{
    private readonly Statement _create;
    private readonly Statement _replace;
    private readonly Statement _count;
    private readonly Statement _exists;
    private readonly Statement _append;

    public TranscriptStatements(SqliteConnection connection)
    {
        _create = new Statement(
            connection,
            """
            INSERT INTO "DirectLineConversations" ("Id", "TenantId", "UserId", "UserName", "Locale", "CreatedAt", "LastSequence")
            VALUES (@id, @tenant, @user, @name, @locale, @at, 0)
            """,
            "@id", "@tenant", "@user", "@name", "@locale", "@at");
        _replace = new Statement(
            connection,
            """
            UPDATE "DirectLineActivities" SET "Json" = @json
            WHERE "ConversationId" = @conversation AND "ActivityId" = @activity RETURNING "Sequence"
            """,
            "@json", "@conversation", "@activity");
        _count = new Statement(
            connection,
            """
            UPDATE "DirectLineConversations" SET "LastSequence" = "LastSequence" + 1
            WHERE "Id" = @conversation AND (@number IS NULL OR "LastSequence" = @number - 1) RETURNING "LastSequence"
            """,
            "@conversation", "@number");
        _exists = new Statement(connection, "SELECT 1 FROM \"DirectLineConversations\" WHERE \"Id\" = @conversation", "@conversation");
        _append = new Statement(
            connection,
            """
            INSERT INTO "DirectLineActivities" ("ConversationId", "Sequence", "ActivityId", "Json", "At")
            VALUES (@conversation, @sequence, @activity, @json, @at)
            """,
            "@conversation", "@sequence", "@activity", "@json", "@at");
    }

    public void Create(DirectLineConversation conversation) =>
        _create.With(
            conversation.Id, conversation.TenantId, conversation.UserId, conversation.UserName,
            conversation.Locale, conversation.CreatedAt.UtcTicks).Run();

    public long Append(string conversationId, string activityId, string json, long? number, DateTimeOffset at)
    {
        if (number is null && _replace.With(json, conversationId, activityId).Ask() is long known) return known;
        if (_count.With(conversationId, number).Ask() is not long sequence)
            return number is not null && _exists.With(conversationId).Ask() is not null ? 0 : throw DirectLineTranscripts.NoConversation();
        _append.With(conversationId, sequence, activityId, json, at.UtcTicks).Run();
        return sequence;
    }

    public void Dispose()
    {
        _create.Dispose();
        _replace.Dispose();
        _count.Dispose();
        _exists.Dispose();
        _append.Dispose();
    }
}
