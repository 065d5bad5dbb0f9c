using System.Text.Json;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Storage.Conversations;
using KamBot.Storage.Personal;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Sqlite;

/// <summary>All that a turn must know before it starts, in one consistent look.</summary>
internal static class SnapshotQuery
{
    private static readonly SqliteQuery Snapshot = new(
        """
        SELECT c."Version", c."State", c."Reference", c."Answered",
            s."Role", s."Name", s."ChosenLanguage", s."WrittenLanguage", s."TimeZone", c."HeldBy"
        FROM (SELECT 1)
        LEFT JOIN "Conversations" c ON c."Id" = @id
        LEFT JOIN "Speakers" s ON s."TenantId" = @tenant AND s."UserId" = @user
        """,
        "@id", "@tenant", "@user");

    public static Statement On(SqliteConnection connection) => new(connection, Snapshot.Sql, [.. Snapshot.Parameters]);

    public static ConversationSnapshot Ask(ReadingConnection connection, ConversationKey key) =>
        Ask(connection.Prepared(Snapshot), key);

    public static ConversationSnapshot Ask(Statement snapshot, ConversationKey key)
    {
        using var row = snapshot.With(key.Id, key.TenantId, key.UserId).Read();
        row.Next();
        var speaker = row.IsNull(4) ? null : SpeakerIn(row, key);
        return row.IsNull(0)
            ? new ConversationSnapshot(DialogState.Empty, 0, speaker, null, AnsweredActivities.None)
            : new ConversationSnapshot(
                PersonalSeal.Open(row.Bytes(1), KeptState.Read), row.Number(0), speaker, ReferenceIn(row), AnsweredActivities.FromBytes(row.Bytes(3).ToArray()))
            {
                HeldBy = row.IsNull(9) ? null : row.Id(9),
            };
    }

    private static ConversationReference? ReferenceIn(StatementRows row) => row.IsNull(2)
        ? null
        : JsonSerializer.Deserialize(row.Bytes(2), ProtocolJson.Default.ConversationReference);

    private static Speaker SpeakerIn(StatementRows row, ConversationKey key) => new()
    {
        TenantId = key.TenantId,
        UserId = key.UserId,
        Role = Enum.Parse<SpeakerRole>(row.Text(4)),
        Name = row.Text(5),
        ChosenLanguage = row.IsNull(6) ? null : row.Text(6),
        WrittenLanguage = row.IsNull(7) ? null : row.Text(7),
        TimeZone = row.IsNull(8) ? null : row.Text(8),
    };
}
