using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Storage.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Backups;

/// <summary>
/// A copy brings back whoever was erased since it was made. The audit of the file that was put aside still names the acts, so they are
/// erased again before anybody sees them.
/// </summary>
public static class ErasedSince
{
    private const string Act = "person.erased";

    /// <summary>Answers how many people were erased again; null where the file that was put aside cannot be read.</summary>
    public static async Task<int?> EraseAgainAsync(string putAside, KamBotStore restored, CancellationToken cancellationToken)
    {
        if (Read(putAside) is not { } acts) return null;
        var erased = 0;
        foreach (var act in acts)
        {
            await using var db = restored.Contexts.Rent(act.TenantId);
            var person = await db.Persons.IgnoreQueryFilters([Columns.WithdrawnFilter]).AsNoTracking()
                .FirstOrDefaultAsync(known => known.Id == act.SubjectId, cancellationToken);
            if (person is null) continue;
            RecordChange[] changes = await db.AuditEntries.AnyAsync(known => known.Id == act.Id, cancellationToken)
                ? [new EraseRecord(person)]
                : [new EraseRecord(person), new AddRecord(act)];
            await restored.WriteAsync(act.TenantId, changes, cancellationToken);
            erased++;
        }

        return erased;
    }

    private static List<AuditEntry>? Read(string path)
    {
        try
        {
            using var connection = BackupFile.Open(path, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = """SELECT "Id", "TenantId", "AuthorId", "SubjectId", "At" FROM "AuditEntries" WHERE "Act" = @act""";
            command.Parameters.AddWithValue("@act", Act);
            using var row = command.ExecuteReader();
            var acts = new List<AuditEntry>();
            while (row.Read())
            {
                acts.Add(new AuditEntry
                {
                    Id = row.GetGuid(0),
                    TenantId = row.GetString(1),
                    AuthorId = row.GetString(2),
                    Act = Act,
                    SubjectId = row.GetGuid(3),
                    At = new DateTimeOffset(row.GetInt64(4), TimeSpan.Zero),
                });
            }

            return acts;
        }
        catch (SqliteException)
        {
            return null;
        }
    }
}
