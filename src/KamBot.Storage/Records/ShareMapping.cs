using KamBot.Sales.Accounts;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class ShareMapping : IEntityTypeConfiguration<Share>
{
    public void Configure(EntityTypeBuilder<Share> share)
    {
        share.IsRecord();
        share.Property(s => s.Id).ValueGeneratedNever();
        share.Property(s => s.UserId).HasMaxLength(Columns.UserLength);
        share.Property(s => s.ById).HasMaxLength(Columns.UserLength);
        share.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Restrict);
        share.HasIndex(s => new { s.UserId, s.TenantId, s.AccountId, s.Right }, "IX_Shares_Asked").HasFilter(Columns.NotWithdrawn);
        share.HasIndex(s => s.AccountId);
    }
}
