using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class OpportunityMapping : IEntityTypeConfiguration<Opportunity>
{
    public void Configure(EntityTypeBuilder<Opportunity> opportunity)
    {
        opportunity.IsRecord();
        opportunity.Property(o => o.Id).ValueGeneratedNever();
        opportunity.Property(o => o.Name).HasMaxLength(Columns.NameLength);
        opportunity.Property(o => o.SearchName).HasMaxLength(Columns.NameLength);
        opportunity.Property(o => o.OwnerId).HasMaxLength(Columns.UserLength);
        opportunity.Property(o => o.Amount).HasPrecision(18, 2);
        opportunity.Property(o => o.Currency).HasMaxLength(3).IsUnicode(false);
        opportunity.Ignore(o => o.Value);
        opportunity.HasOne<Account>().WithMany().HasForeignKey(o => o.AccountId).OnDelete(DeleteBehavior.Restrict);
        opportunity.HasIndex(o => new { o.TenantId, o.TouchedAt }).HasFilter(Columns.NotWithdrawn);
        // With the tenant in it, else SQLite reaches an account's opportunities by the tenant.
        opportunity.HasIndex(o => new { o.AccountId, o.TenantId, o.TouchedAt });
    }
}
