using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage;

/// <summary>Lends pooled contexts, each bound to one tenant and to the moment.</summary>
public sealed class KamBotDbFactory
{
    private readonly Func<KamBotDb> _rent;
    private readonly TimeProvider _clock;

    private KamBotDbFactory(Func<KamBotDb> rent, TimeProvider clock) => (_rent, _clock) = (rent, clock);

    public KamBotDb Rent(string tenantId)
    {
        var db = _rent();
        db.TenantId = tenantId;
        db.Now = _clock.GetUtcNow();
        return db;
    }

    /// <summary>For the few tables that are read before the tenant is known; any other query throws.</summary>
    internal KamBotDb RentWithoutTenant() => _rent();

    internal static KamBotDbFactory For<TContext>(DbContextOptions<TContext> options, TimeProvider clock)
        where TContext : KamBotDb
    {
        var pool = new Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<TContext>(options);
        return new KamBotDbFactory(pool.CreateDbContext, clock);
    }
}
