using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Files;
using KamBot.Sales.Notices;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Sales.Settings;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>Hands a turn's record changes to a context; erasing is left to <see cref="ErasingPeople"/>. The next <c>SaveChanges</c> writes them in the order the keys need.</summary>
internal static class RecordChanges
{
    public static void Track(KamBotDb db, IReadOnlyList<RecordChange> changes)
    {
        foreach (var change in OnePerRecord([.. changes.Where(change => change is not EraseRecord)]))
        {
            if (change is AddRecord)
                db.Add(change.Record);
            else
                Replace(db, change.Record);
        }
    }

    /// <summary>The new version is written where the row still has the old one, and where it is the same tenant's.</summary>
    private static void Replace(KamBotDb db, object record)
    {
        var entry = db.Entry(WithNextVersion(record));
        entry.State = EntityState.Modified;
        // Turns read imports without their content, and must not write it away.
        if (record is FileImport { Content: null }) entry.Property(nameof(FileImport.Content)).IsModified = false;
        if (entry.Metadata.FindProperty(Columns.Version) is null) return;
        var version = entry.Property(Columns.Version);
        version.OriginalValue = (int)version.CurrentValue! - 1;
    }

    /// <summary>A turn may touch a record twice, as when it adds a person and then notes the visit: the last word counts.</summary>
    private static IEnumerable<RecordChange> OnePerRecord(IReadOnlyList<RecordChange> changes)
    {
        var last = new OrderedDictionary<(Type, object, Guid), RecordChange>(changes.Count);
        foreach (var change in changes)
        {
            var key = KeyOf(change.Record);
            last[key] = last.TryGetValue(key, out var earlier) && earlier is AddRecord
                ? new AddRecord(change.Record)
                : change;
        }

        return last.Values.AsEnumerable();
    }

    private static object WithNextVersion(object record) => record switch
    {
        Account account => account with { Version = account.Version + 1 },
        Person person => person with { Version = person.Version + 1 },
        Call call => call with { Version = call.Version + 1 },
        Commitment commitment => commitment with { Version = commitment.Version + 1 },
        Position position => position with { Version = position.Version + 1 },
        Holding holding => holding with { Version = holding.Version + 1 },
        Opportunity opportunity => opportunity with { Version = opportunity.Version + 1 },
        Notice notice => notice with { Version = notice.Version + 1 },
        TenantSetting setting => setting with { Version = setting.Version + 1 },
        FileImport import => import with { Version = import.Version + 1 },
        _ => record,
    };

    private static (Type Type, object Id, Guid Second) KeyOf(object record) => record switch
    {
        Account account => (typeof(Account), account.Id, default),
        Person person => (typeof(Person), person.Id, default),
        Claim claim => (typeof(Claim), claim.Id, default),
        Call call => (typeof(Call), call.Id, default),
        Attendance attendance => (typeof(Attendance), attendance.CallId, attendance.PersonId),
        Commitment commitment => (typeof(Commitment), commitment.Id, default),
        AuditEntry entry => (typeof(AuditEntry), entry.Id, default),
        Position position => (typeof(Position), position.Id, default),
        Holding holding => (typeof(Holding), holding.Id, default),
        Opportunity opportunity => (typeof(Opportunity), opportunity.Id, default),
        Notice notice => (typeof(Notice), notice.Id, default),
        TenantSetting setting => (typeof(TenantSetting), setting.Name, default),
        FileImport import => (typeof(FileImport), import.Id, default),
        _ => throw new InvalidOperationException($"{record.GetType().Name} is not a record that is kept."),
    };
}
