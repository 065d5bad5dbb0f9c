using KamBot.Dialogs.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KamBot.Storage.Records;

/// <summary>Hands a turn's record changes to a context; erasing is left to <see cref="ErasingPeople"/>. The next <c>SaveChanges</c> writes them in the order the keys need.</summary>
internal static class RecordChanges
{
    public static void Track(KamBotDb db, IReadOnlyList<RecordChange> changes)
    {
        foreach (var change in OnePerRecord(db.Model, changes))
        {
            if (change is AddRecord)
                db.Add(change.Record);
            else
                Replace(db, change.Record);
        }
    }

    /// <summary>A turn may touch a record twice, as when it adds a person and then notes the visit: the last word counts.</summary>
    public static IEnumerable<RecordChange> OnePerRecord(IModel model, IReadOnlyList<RecordChange> changes)
    {
        var last = new OrderedDictionary<(IEntityType, object?, object?), RecordChange>(changes.Count);
        foreach (var change in changes.Where(change => change is not EraseRecord))
        {
            var key = KeyOf(model, change.Record);
            last[key] = last.TryGetValue(key, out var earlier) && earlier is AddRecord
                ? new AddRecord(change.Record)
                : change;
        }

        return last.Values.AsEnumerable();
    }

    /// <summary>
    /// The next version is written where the row still has the record's own, and where it is the same tenant's. A copy bears it: the
    /// record is the turn's and stays as it is.
    /// </summary>
    private static void Replace(KamBotDb db, object record)
    {
        var entry = db.Entry(db.Entry(record).CurrentValues.ToObject());
        entry.State = EntityState.Modified;
        foreach (var part in entry.Properties.Where(each => Columns.IsLeftWhenNull(each.Metadata) && each.CurrentValue is null)) part.IsModified = false;
        if (entry.Metadata.FindProperty(Columns.Version) is null) return;
        var version = entry.Property(Columns.Version);
        version.CurrentValue = (int)version.CurrentValue! + 1;
    }

    private static (IEntityType, object?, object?) KeyOf(IModel model, object record)
    {
        var type = model.FindEntityType(record.GetType());
        return type?.FindPrimaryKey()?.Properties.Select(property => property.PropertyInfo!.GetValue(record)).ToArray() switch
        {
            [var only] => (type, only, null),
            [var first, var second] => (type, first, second),
            _ => throw new InvalidOperationException($"{record.GetType().Name} is not a record that is kept."),
        };
    }
}
