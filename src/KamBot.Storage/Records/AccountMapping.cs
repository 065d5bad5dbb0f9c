using KamBot.Sales.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.IsRecord();
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.Name).HasMaxLength(Columns.NameLength);
        account.Property(a => a.SearchName).HasMaxLength(Columns.NameLength);
        account.Property(a => a.OwnerId).HasMaxLength(Columns.UserLength);

        account.Property(a => a.Number).HasMaxLength(Columns.NumberLength);
        account.HasOne<Account>().WithMany().HasForeignKey(a => a.ParentId).OnDelete(DeleteBehavior.Restrict);
        account.HasIndex(a => a.ParentId).HasFilter("[ParentId] IS NOT NULL");
        account.HasIndex(a => new { a.TenantId, a.Number }).HasFilter("[Number] IS NOT NULL");

        // The owner stands first: with the tenant first, a query by tenant alone could be tempted to use this one.
        account.HasIndex(a => new { a.OwnerId, a.TenantId, a.TouchedAt }).HasFilter(Columns.NotWithdrawn);

        // "Contains" has no index; the search walks this one, youngest first, and needs no row until a name fits.
        account.HasIndex(a => new { a.TenantId, a.TouchedAt, a.SearchName }).HasFilter(Columns.NotWithdrawn);

        // Key accounts are few among many: rankings and the portfolio read these alone.
        account.HasIndex(a => new { a.TenantId, a.OwnerId, a.Potential }, "IX_Accounts_Key").HasFilter("[IsKeyAccount] = 1");

        // An import finds accounts again by their exact name.
        account.HasIndex(a => new { a.TenantId, a.SearchName });
    }
}
