using KamBot.Sales;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.IsRecord();
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.AuthorId).HasMaxLength(Columns.UserLength);
        entry.Property(e => e.Act).HasMaxLength(64).IsUnicode(false);

        // The page of the audit trail reads it backwards, a page at a time.
        entry.HasIndex(e => new { e.TenantId, e.At });
        entry.HasIndex(e => new { e.AuthorId, e.TenantId, e.At });
    }
}
