using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Storage.Conversations;
using KamBot.Storage.Personal;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KamBot.Storage.Sqlite;

/// <summary>All that a turn must know before it starts, in one consistent look.</summary>
internal static class SnapshotQuery
{
    private static readonly SqliteQuery Snapshot = new(
        """
        SELECT c."Version", c."State", c."Reference", p."At" IS NOT NULL,
            s."Role", s."Name", s."ChosenLanguage", s."WrittenLanguage", s."TimeZone", c."HeldBy"
        FROM (SELECT 1)
        LEFT JOIN "Conversations" c ON c."Id" = @id
        LEFT JOIN "ProcessedActivities" p ON p."ConversationId" = @id AND p."ActivityId" = @activity
        LEFT JOIN "Speakers" s ON s."TenantId" = @tenant AND s."UserId" = @user
        """,
        "@id", "@activity", "@tenant", "@user");

    public static ConversationSnapshot Ask(ReadingConnection connection, ConversationKey key, string? activityId)
    {
        var activity = activityId is null ? null : ProcessedActivityRow.Fit(activityId);
        using var row = connection.Prepared(Snapshot).With(key.Id, activity, key.TenantId, key.UserId).Read();
        row.Read();
        var speaker = row.IsDBNull(4) ? null : SpeakerIn(row, key);
        var answered = row.GetBoolean(3);
        return row.IsDBNull(0)
            ? new ConversationSnapshot(DialogState.Empty, 0, speaker, null, answered)
            : new ConversationSnapshot(
                PersonalSeal.Open(Utf8(row, 1), KeptState.Read), row.GetInt64(0), speaker, ReferenceIn(row), answered)
            {
                HeldBy = row.IsDBNull(9) ? null : row.GetGuid(9),
            };
    }

    private static ConversationReference? ReferenceIn(SqliteDataReader row) => row.IsDBNull(2)
        ? null
        : JsonSerializer.Deserialize(Utf8(row, 2), ProtocolJson.Default.ConversationReference);

    /// <summary>A text as SQLite holds it, without making a string of it. Gone when the row is left.</summary>
    private static ReadOnlySpan<byte> Utf8(SqliteDataReader row, int at) => raw.sqlite3_column_blob(row.Handle!, at);

    private static Speaker SpeakerIn(SqliteDataReader row, ConversationKey key) => new()
    {
        TenantId = key.TenantId,
        UserId = key.UserId,
        Role = Enum.Parse<SpeakerRole>(row.GetString(4)),
        Name = row.GetString(5),
        ChosenLanguage = row.IsDBNull(6) ? null : row.GetString(6),
        WrittenLanguage = row.IsDBNull(7) ? null : row.GetString(7),
        TimeZone = row.IsDBNull(8) ? null : row.GetString(8),
    };
}
