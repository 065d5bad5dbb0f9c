using KamBot.Dialogs.Conversations;
using KamBot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class ConversationMapping : IEntityTypeConfiguration<ConversationRow>
{
    public void Configure(EntityTypeBuilder<ConversationRow> conversation)
    {
        conversation.ToTable("Conversations");
        conversation.Property(c => c.Id).HasMaxLength(Columns.KeyLength).IsUnicode(false);
        conversation.Property(c => c.TenantId).HasMaxLength(Columns.TenantLength);
        conversation.Property(c => c.ChannelId).HasMaxLength(64);
        conversation.Property(c => c.UserId).HasMaxLength(Columns.UserLength);
        conversation.Property(c => c.State).IsOpened();
        conversation.Property(c => c.Answered).HasMaxLength(AnsweredActivities.MostBytes);
        conversation.Property(c => c.Version).IsConcurrencyToken();

        // Finds where to speak to somebody. TouchedAt stays out: every turn would write the index as well.
        conversation.HasIndex(c => new { c.TenantId, c.UserId });
    }
}
