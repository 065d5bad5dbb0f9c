using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KamBot.Storage.Sqlite;

public sealed class SqliteKamBotDb(DbContextOptions<SqliteKamBotDb> options) : KamBotDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
    }

    /// <summary>
    /// Moments are UTC ticks: SQLite has no type for them, its text form with an offset neither sorts nor compares, and an
    /// integer takes 8 bytes in every index.
    /// </summary>
    private sealed class UtcTicks() : ValueConverter<DateTimeOffset, long>(
        moment => moment.UtcTicks, ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
}
