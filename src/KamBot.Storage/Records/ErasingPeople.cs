using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>
/// Takes a person out of everything the tenant keeps, within the turn's transaction: the person with all duplicates, every claim,
/// visit and holding, and the name wherever people or KamBot wrote it. Reads the tenant's texts whole, because names stand in JSON
/// and in any script: slow, and rare.
/// </summary>
internal static class ErasingPeople
{
    private static readonly string[] _alsoWithdrawn = [Columns.WithdrawnFilter];

    /// <summary>People of customers and people who work with KamBot. True where somebody was erased. The context must be on the transaction of the turn.</summary>
    public static bool Run(KamBotDb db, IReadOnlyList<RecordChange> changes)
    {
        var erased = changes.OfType<EraseRecord>().Select(change => change.Record).ToList();
        foreach (var record in erased)
        {
            switch (record)
            {
                case Person person:
                    Erase(db, person.Id);
                    break;
                case LeavingUser user:
                    new ErasingUsers(db, user).Erase();
                    break;
                default:
                    throw new InvalidOperationException($"{record.GetType().Name} cannot be erased.");
            }
        }

        return erased.Count > 0;
    }

    private static void Erase(KamBotDb db, Guid personId)
    {
        var people = WithDuplicates(db, personId);
        if (people.Count == 0) return;
        Guid[] ids = [.. people.Select(person => person.Id)];
        var accounts = AccountsOf(db, people, ids);
        var others = Others(db, ids);
        var names = people.Select(person => person.Name).ToList();
        RemoveRecords(db, ids);
        new ErasedNames(db, names, others, accounts).TakeOut();
        new ErasedTalk(db, new Forgotten(
            ids.Select(id => id.ToString()).ToHashSet(),
            NameTraces.Of(names, [.. others.Select(other => other.Name)], isNear: true).Scrub)).TakeOut();
    }

    private static List<Person> WithDuplicates(KamBotDb db, Guid personId)
    {
        var people = new List<Person>();
        Guid[] asked = [personId];
        var found = Persons(db).Where(p => p.Id == personId).ToList();
        while (found.Count > 0)
        {
            people.AddRange(found);
            asked = [.. found.Select(person => person.Id)];
            found = [.. Persons(db).Where(p => asked.Contains(p.MergedIntoId!.Value)).AsEnumerable().Where(p => people.TrueForAll(known => known.Id != p.Id))];
        }

        return people;
    }

    private static IQueryable<Person> Persons(KamBotDb db) => db.Persons.IgnoreQueryFilters(_alsoWithdrawn).AsNoTracking();

    /// <summary>Where the person is, was, and is spoken of by claims.</summary>
    private static HashSet<Guid> AccountsOf(KamBotDb db, List<Person> people, Guid[] ids) =>
    [
        .. people.Select(person => person.AccountId),
        .. db.Holdings.IgnoreQueryFilters(_alsoWithdrawn).Where(h => ids.Contains(h.PersonId)).Select(h => h.AccountId).Distinct(),
        .. db.Claims.IgnoreQueryFilters(_alsoWithdrawn).Where(c => ids.Contains(c.SubjectId)).Select(c => c.AccountId).Distinct(),
    ];

    private static List<Namesake> Others(KamBotDb db, Guid[] ids) =>
        [.. db.Persons.Where(p => !ids.Contains(p.Id)).Select(p => new Namesake(p.AccountId, p.Name))];

    private static void RemoveRecords(KamBotDb db, Guid[] ids)
    {
        db.Claims.IgnoreQueryFilters(_alsoWithdrawn)
            .Where(c => ids.Contains(c.SubjectId) || ids.Contains(c.ObjectId!.Value) || ids.Contains(c.FormerSubjectId!.Value)).ExecuteDelete();
        db.Attendances.Where(a => ids.Contains(a.PersonId)).ExecuteDelete();
        db.Holdings.IgnoreQueryFilters(_alsoWithdrawn).Where(h => ids.Contains(h.PersonId)).ExecuteDelete();
        db.Notices.Where(n => ids.Contains(n.SubjectId)).ExecuteDelete();

        // Duplicates point at each other; SQL Server checks each row.
        db.Persons.IgnoreQueryFilters(_alsoWithdrawn).Where(p => ids.Contains(p.Id))
            .ExecuteUpdate(row => row.SetProperty(p => p.MergedIntoId, (Guid?)null));
        db.Persons.IgnoreQueryFilters(_alsoWithdrawn).Where(p => ids.Contains(p.Id)).ExecuteDelete();
    }
}

/// <summary>Somebody else whose name may be meant by the same words.</summary>
internal sealed record Namesake(Guid AccountId, string Name);
