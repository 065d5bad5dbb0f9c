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

        // Stays as small as what waits, however much was sent.
        notice.HasIndex(n => n.DueAt).HasFilter("[State] = 'Waiting'");
    }
}
