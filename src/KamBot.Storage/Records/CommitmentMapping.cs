using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class CommitmentMapping : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.IsRecord();
        commitment.Property(c => c.Id).ValueGeneratedNever();
        commitment.Property(c => c.OwnerId).HasMaxLength(Columns.UserLength);
        commitment.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasOne<Call>().WithMany().HasForeignKey(c => c.CallId).OnDelete(DeleteBehavior.Restrict);
        commitment.HasIndex(c => c.CallId).HasFilter("[CallId] IS NOT NULL");
        commitment.HasIndex(c => c.SourceId);
        commitment.HasIndex(c => new { c.OwnerId, c.TenantId, c.State, c.IsKeyAction, c.DueOn })
            .HasFilter(Columns.NotWithdrawn);
    }
}
