using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Records;

/// <summary>
/// Takes somebody who worked with KamBot out of everything the tenant keeps, within the turn's transaction: who they were, what they
/// talked, drafted and were reminded of, what they noted for themselves alone, and their name in words of others. What they said and
/// did about customers stays, under an id that leads to nobody.
/// </summary>
internal sealed class ErasingUsers(KamBotDb db, LeavingUser user)
{
    private static readonly string[] _everything = [Columns.WithdrawnFilter, Columns.NowFilter];

    public void Erase()
    {
        var names = NamesOf();
        RemoveWhatIsTheirs();
        Pseudonymise();
        if (names.Count == 0) return;
        var others = db.Persons.Select(p => new Namesake(p.AccountId, p.Name)).ToList();
        new ErasedNames(db, names, others, []).TakeOut();
        new ErasedTalk(db, new Forgotten(
            new HashSet<string> { user.UserId }, NameTraces.Of(names, [.. others.Select(other => other.Name)], isNear: false).Scrub)).TakeOut();
    }

    private List<string> NamesOf()
    {
        var tenant = db.TenantId;
        return
        [
            .. db.Speakers.Where(s => s.UserId == user.UserId).Select(s => s.Name).AsEnumerable()
                .Concat(db.Colleagues.Where(c => c.UserId == user.UserId).Select(c => c.Name))
                .Concat(db.DirectLineConversations.Where(c => c.TenantId == tenant && c.UserId == user.UserId).Select(c => c.UserName))
                .Where(name => name.Length > 0).Distinct(),
        ];
    }

    private void RemoveWhatIsTheirs()
    {
        var (tenant, id) = (db.TenantId, user.UserId);
        db.Conversations.Where(c => c.UserId == id).ExecuteDelete();
        var pages = db.DirectLineConversations.Where(c => c.TenantId == tenant && c.UserId == id).Select(c => c.Id).ToList();
        db.DirectLineActivities.Where(a => pages.Contains(a.ConversationId)).ExecuteDelete();
        db.DirectLineConversations.Where(c => c.TenantId == tenant && c.UserId == id).ExecuteDelete();
        db.Notices.Where(n => n.ToUserId == id).ExecuteDelete();
        db.RemindedPeople.Where(r => r.UserId == id).ExecuteDelete();
        db.FileImports.Where(i => i.OwnerId == id).ExecuteDelete();
        db.Shares.IgnoreQueryFilters(_everything).Where(s => s.UserId == id).ExecuteDelete();
        db.Sights.IgnoreQueryFilters(_everything).Where(s => s.UserId == id || s.OwnerId == id || s.ForId == id).ExecuteDelete();
        db.Colleagues.Where(c => c.UserId == id).ExecuteDelete();
        db.Colleagues.Where(c => c.ManagerId == id).ExecuteUpdate(row => row.SetProperty(c => c.ManagerId, (string?)null));
        db.Speakers.Where(s => s.UserId == id).ExecuteDelete();
        db.Claims.IgnoreQueryFilters(_everything).Where(c => c.AuthorId == id && c.Visibility == Visibility.Author).ExecuteDelete();
    }

    private void Pseudonymise()
    {
        var (id, former) = (user.UserId, user.FormerId);
        var (subject, nobody) = (UserSubject.Of(id), UserSubject.Of(former));
        db.Claims.IgnoreQueryFilters(_everything).Where(c => c.AuthorId == id).ExecuteUpdate(row => row.SetProperty(c => c.AuthorId, former));
        db.Calls.IgnoreQueryFilters(_everything).Where(c => c.OwnerId == id)
            .ExecuteUpdate(row => row.SetProperty(c => c.OwnerId, former).SetProperty(c => c.Version, c => c.Version + 1));
        db.Commitments.IgnoreQueryFilters(_everything).Where(c => c.OwnerId == id)
            .ExecuteUpdate(row => row.SetProperty(c => c.OwnerId, former).SetProperty(c => c.Version, c => c.Version + 1));
        db.Opportunities.IgnoreQueryFilters(_everything).Where(o => o.OwnerId == id)
            .ExecuteUpdate(row => row.SetProperty(o => o.OwnerId, former).SetProperty(o => o.Version, o => o.Version + 1));
        db.Persons.IgnoreQueryFilters(_everything).Where(p => p.OwnerId == id)
            .ExecuteUpdate(row => row.SetProperty(p => p.OwnerId, former).SetProperty(p => p.Version, p => p.Version + 1));
        db.Accounts.IgnoreQueryFilters(_everything).Where(a => a.OwnerId == id)
            .ExecuteUpdate(row => row.SetProperty(a => a.OwnerId, former).SetProperty(a => a.Version, a => a.Version + 1));
        db.Assessments.IgnoreQueryFilters(_everything).Where(a => a.AuthorId == id).ExecuteUpdate(row => row.SetProperty(a => a.AuthorId, former));
        db.TenantSettings.Where(s => s.ChangedBy == id).ExecuteUpdate(row => row.SetProperty(s => s.ChangedBy, former));
        db.Shares.IgnoreQueryFilters(_everything).Where(s => s.ById == id).ExecuteUpdate(row => row.SetProperty(s => s.ById, former));
        db.HandOvers.IgnoreQueryFilters(_everything).Where(h => h.FromId == id).ExecuteUpdate(row => row.SetProperty(h => h.FromId, former));
        db.HandOvers.IgnoreQueryFilters(_everything).Where(h => h.ToId == id).ExecuteUpdate(row => row.SetProperty(h => h.ToId, former));
        db.HandOvers.IgnoreQueryFilters(_everything).Where(h => h.ById == id).ExecuteUpdate(row => row.SetProperty(h => h.ById, former));
        db.AuditEntries.Where(e => e.AuthorId == id).ExecuteUpdate(row => row.SetProperty(e => e.AuthorId, former));
        db.AuditEntries.Where(e => e.SubjectId == subject).ExecuteUpdate(row => row.SetProperty(e => e.SubjectId, nobody));
    }
}
