using KamBot.Storage.Personal;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage;

/// <summary>Lends pooled contexts, each bound to one tenant and to the moment.</summary>
public sealed class KamBotDbFactory
{
    private readonly Func<KamBotDb> _rent;
    private readonly TimeProvider _clock;
    private readonly PersonalSeal? _seal;

    private KamBotDbFactory(Func<KamBotDb> rent, TimeProvider clock, PersonalSeal? seal) => (_rent, _clock, _seal) = (rent, clock, seal);

    public KamBotDb Rent(string tenantId)
    {
        var db = RentWithoutTenant();
        db.TenantId = tenantId;
        db.Now = _clock.GetUtcNow();
        return db;
    }

    /// <summary>For the few tables that are read before the tenant is known; any other query throws.</summary>
    internal KamBotDb RentWithoutTenant()
    {
        var db = _rent();
        db.Seal = _seal;
        return db;
    }

    internal static KamBotDbFactory For<TContext>(DbContextOptions<TContext> options, TimeProvider clock, PersonalSeal? seal = null)
        where TContext : KamBotDb
    {
        var pool = new Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<TContext>(options);
        return new KamBotDbFactory(pool.CreateDbContext, clock, seal);
    }
}
