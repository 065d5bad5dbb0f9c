using KamBot.Sales.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.SqlServer;

public sealed class SqlServerKamBotDb(DbContextOptions<SqlServerKamBotDb> options) : KamBotDb(options)
{
    /// <summary>Ids are compared byte by byte: the usual collations would take two that differ in case for one.</summary>
    private const string Binary = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var ids =
            from type in modelBuilder.Model.GetEntityTypes()
            from property in type.GetProperties()
            where property.ClrType == typeof(string) && (property.IsKey() || property.IsForeignKey() || property.IsIndex())
            where property.Name != nameof(Account.SearchName)
            select property;
        foreach (var id in ids) id.SetCollation(Binary);
    }
}
