using KamBot.Sales.Accounts;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class ClaimMapping : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> claim)
    {
        claim.IsRecord();
        claim.Property(c => c.Id).ValueGeneratedNever();
        claim.Property(c => c.Value).IsOpened();
        claim.Property(c => c.Note).IsOpened();
        claim.Property(c => c.AuthorId).HasMaxLength(Columns.UserLength);
        claim.Property(c => c.Attribute).HasMaxLength(64).IsUnicode(false);
        claim.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.Restrict);
        claim.HasIndex(c => new { c.SubjectId, c.At });
        claim.HasOne<Opportunity>().WithMany().HasForeignKey(c => c.OpportunityId).OnDelete(DeleteBehavior.Restrict);
        claim.HasIndex(c => c.SourceId);
        // Only where there is one: else SQLite takes the index for "IS NULL" and walks nearly all claims.
        claim.HasIndex(c => c.OpportunityId).HasFilter("[OpportunityId] IS NOT NULL");
        claim.HasIndex(c => c.ObjectId).HasFilter("[ObjectId] IS NOT NULL");
        claim.HasIndex(c => c.SubjectId, "IX_Claims_Lines").HasFilter("[ObjectId] IS NOT NULL");
        claim.HasIndex(c => c.FormerSubjectId).HasFilter("[FormerSubjectId] IS NOT NULL");
    }
}
