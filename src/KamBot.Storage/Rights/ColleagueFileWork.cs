using KamBot.Sales;
using KamBot.Sales.Rights;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Rights;

/// <summary>Puts a file of people in the place of the earlier one and counts out anew who sees whose accounts. One transaction.</summary>
internal sealed class ColleagueFileWork(KamBotDb db, string tenantId, string byUserId, DateTimeOffset at)
{
    private static readonly string[] _ofAllDays = [Columns.NowFilter];

    public ColleagueChanges Run(IReadOnlyList<Colleague> everybody)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        var before = db.Colleagues.AsNoTracking().ToDictionary(each => each.UserId);
        var added = everybody.Where(each => !before.ContainsKey(each.UserId)).ToList();
        var updated = everybody.Where(each => before.TryGetValue(each.UserId, out var known) && IsOther(each, known)).ToList();
        var now = everybody.Select(each => each.UserId).ToHashSet();
        var removed = before.Values.Where(each => !now.Contains(each.UserId)).ToList();

        db.AddRange(added.Select(each => each with { TenantId = tenantId, ChangedAt = at }));
        db.UpdateRange(updated.Select(each => each with { TenantId = tenantId, ChangedAt = at, Version = before[each.UserId].Version }));
        db.RemoveRange(removed);
        db.AddRange(added.Concat(updated).Concat(removed).Where(each => ChangesRights(each, before, now)).Select(Audited));
        db.SaveChanges();
        CountOut(everybody);
        return new ColleagueChanges(added.Count, updated.Count, removed.Count);
    }

    private void CountOut(IReadOnlyList<Colleague> everybody)
    {
        var teams = Teams.Of(everybody);
        db.Sights.IgnoreQueryFilters(_ofAllDays).Where(sight => sight.Kind == SightKind.Team).ExecuteDelete();
        db.AddRange(teams.SelectMany(team => team.Value.Select(owner => new Sight
        {
            Id = Guid.CreateVersion7(at), TenantId = tenantId, UserId = team.Key, OwnerId = owner, ForId = team.Key, Kind = SightKind.Team,
        })));

        // A deputy of a manager sees the team that the manager has now.
        var deputies = db.Sights.IgnoreQueryFilters(_ofAllDays).AsNoTracking().Where(sight => sight.Kind == SightKind.Deputy && sight.UntilAt > at).ToList();
        db.Sights.IgnoreQueryFilters(_ofAllDays)
            .Where(sight => sight.Kind == SightKind.Deputy && sight.UntilAt > at && sight.OwnerId != sight.ForId && sight.OwnerId != Sight.Everybody).ExecuteDelete();
        db.AddRange(
            from deputy in deputies
            where deputy.OwnerId == deputy.ForId
            from owner in teams.GetValueOrDefault(deputy.ForId, [])
            where owner != deputy.UserId
            select deputy with { Id = Guid.CreateVersion7(at), OwnerId = owner, Version = 0 });
        db.SaveChanges();
    }

    private static bool IsOther(Colleague one, Colleague other) =>
        one with { ChangedAt = default, Version = 0, TenantId = "" } != other with { ChangedAt = default, Version = 0, TenantId = "" };

    private static bool ChangesRights(Colleague each, Dictionary<string, Colleague> before, HashSet<string> now) =>
        !now.Contains(each.UserId) || !before.TryGetValue(each.UserId, out var known) || known.Role != each.Role || known.ManagerId != each.ManagerId;

    private AuditEntry Audited(Colleague each) => new()
    {
        Id = Guid.CreateVersion7(at), TenantId = tenantId, AuthorId = byUserId, Act = "user.role-set", SubjectId = UserSubject.Of(each.UserId), At = at,
    };
}
