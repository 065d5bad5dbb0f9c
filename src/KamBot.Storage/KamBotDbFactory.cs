using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage;

/// <summary>Lends pooled contexts, each bound to one tenant.</summary>
public sealed class KamBotDbFactory
{
    private readonly Func<KamBotDb> _rent;

    private KamBotDbFactory(Func<KamBotDb> rent) => _rent = rent;

    public KamBotDb Rent(string tenantId)
    {
        var db = _rent();
        db.TenantId = tenantId;
        return db;
    }

    /// <summary>For the few tables that are read before the tenant is known; any other query throws.</summary>
    internal KamBotDb RentWithoutTenant() => _rent();

    internal static KamBotDbFactory For<TContext>(DbContextOptions<TContext> options)
        where TContext : KamBotDb
    {
        var pool = new Microsoft.EntityFrameworkCore.Infrastructure.PooledDbContextFactory<TContext>(options);
        return new KamBotDbFactory(pool.CreateDbContext);
    }
}
