using KamBot.Storage.DirectLine;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

internal sealed class TranscriptStatements : IDisposable
{
    private readonly Statement _create;
    private readonly Statement _replace;
    private readonly Statement _count;
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
            WHERE "Id" = @conversation RETURNING "LastSequence"
            """,
            "@conversation");
        _append = new Statement(
            connection,
            """
            INSERT INTO "DirectLineActivities" ("ConversationId", "Sequence", "ActivityId", "Json")
            VALUES (@conversation, @sequence, @activity, @json)
            """,
            "@conversation", "@sequence", "@activity", "@json");
    }

    public void Create(DirectLineConversation conversation) =>
        _create.With(
            conversation.Id, conversation.TenantId, conversation.UserId, conversation.UserName,
            conversation.Locale, conversation.CreatedAt.UtcTicks).Run();

    public long Append(string conversationId, string activityId, string json)
    {
        if (_replace.With(json, conversationId, activityId).Ask() is long known) return known;
        if (_count.With(conversationId).Ask() is not long sequence)
            throw DirectLineTranscripts.NoConversation();
        _append.With(conversationId, sequence, activityId, json).Run();
        return sequence;
    }

    public void Dispose()
    {
        _create.Dispose();
        _replace.Dispose();
        _count.Dispose();
        _append.Dispose();
    }
}
