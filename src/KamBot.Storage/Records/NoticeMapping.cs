using KamBot.Sales.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.IsRecord();
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.ToUserId).HasMaxLength(Columns.UserLength);
        notice.Property(n => n.Kind).HasMaxLength(64).IsUnicode(false);
        notice.Property(n => n.Once).HasMaxLength(100);
        notice.Property(n => n.Failure).HasMaxLength(64).IsUnicode(false);
        notice.HasIndex(n => new { n.TenantId, n.ToUserId, n.Once }).IsUnique();

        // Stay as small as what waits and what failed, however much was sent. Tenants are sent to side by side.
        notice.HasIndex(n => new { n.TenantId, n.DueAt }).HasFilter("[State] = 'Waiting'");
        notice.HasIndex(n => new { n.TenantId, n.ToUserId, n.SentAt }).HasFilter("[State] = 'Failed'");

        // What is settled is forgotten by its age.
        notice.HasIndex(n => n.SentAt).HasFilter("[SentAt] IS NOT NULL");
    }
}
