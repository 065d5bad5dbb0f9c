using KamBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class ProcessedActivityMapping : IEntityTypeConfiguration<ProcessedActivityRow>
{
    public void Configure(EntityTypeBuilder<ProcessedActivityRow> activity)
    {
        activity.ToTable("ProcessedActivities");
        activity.HasKey(a => new { a.ConversationId, a.ActivityId });
        activity.Property(a => a.ConversationId).HasMaxLength(Columns.KeyLength).IsUnicode(false);
        activity.Property(a => a.ActivityId).HasMaxLength(Columns.ActivityLength);
        activity.Property(a => a.TenantId).HasMaxLength(Columns.TenantLength);
        activity.HasIndex(a => a.At);
    }
}
