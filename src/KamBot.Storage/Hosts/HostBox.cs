using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Hosts;

/// <summary>
/// The hosts of a database and what one of them does for all. Belongs to no tenant. Times are those of the hosts: a clock may be wrong by
/// less than the life of a sign, not by more.
/// </summary>
public sealed class HostBox(KamBotStore store)
{
    /// <summary>
    /// Gives a sign of life, asks for the leases named, and forgets who gave none for <paramref name="life"/>. All in one transaction.
    /// </summary>
    public Task<HostsSeen> BeatAsync(HostRow me, IReadOnlyCollection<string> wanted, TimeSpan life) => store.WorkAsync(KamBotStore.NoTenant, db =>
    {
        var dead = me.SeenAt - life;
        db.Hosts.Where(host => host.SeenAt < dead && host.Id != me.Id).ExecuteDelete();
        if (db.Hosts.Where(host => host.Id == me.Id).ExecuteUpdate(row => row.SetProperty(host => host.SeenAt, me.SeenAt)) == 0)
        {
            db.Add(me);
            db.SaveChanges();
        }

        return new HostsSeen(
            [.. db.Hosts.AsNoTracking().Where(host => host.Id != me.Id)],
            [.. wanted.Where(name => Lease(db, name, me, life))]);
    });

    /// <summary>A host that ends well leaves nothing for others to wait for.</summary>
    public Task LeaveAsync(Guid host) => store.WorkAsync(KamBotStore.NoTenant, db =>
        db.Leases.Where(lease => lease.HostId == host).ExecuteDelete() + db.Hosts.Where(row => row.Id == host).ExecuteDelete());

    /// <summary>Signs of life as they stand, of this host too.</summary>
    public async Task<IReadOnlyList<HostRow>> AllAsync(CancellationToken cancellationToken)
    {
        await using var db = store.Contexts.RentWithoutTenant();
        return await db.Hosts.AsNoTracking().OrderBy(host => host.StartedAt).ToListAsync(cancellationToken);
    }

    private static bool Lease(KamBotDb db, string name, HostRow me, TimeSpan life)
    {
        var until = me.SeenAt + life;
        var mine = db.Leases.Where(lease => lease.Name == name && (lease.HostId == me.Id || lease.Until < me.SeenAt))
            .ExecuteUpdate(row => row.SetProperty(lease => lease.HostId, me.Id).SetProperty(lease => lease.Until, until));
        if (mine == 1) return true;
        if (db.Leases.Any(lease => lease.Name == name)) return false;
        db.Add(new LeaseRow { Name = name, HostId = me.Id, Until = until });
        db.SaveChanges();
        return true;
    }
}

/// <summary>The others that are alive, and the leases that are this host's until its next sign of life.</summary>
public sealed record HostsSeen(IReadOnlyList<HostRow> Others, IReadOnlyList<string> Leases);
