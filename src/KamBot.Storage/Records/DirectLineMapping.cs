using KamBot.Storage.DirectLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

/// <summary>Found by an unguessable id before the tenant is known, so there is no tenant filter here.</summary>
internal sealed class DirectLineConversationMapping : IEntityTypeConfiguration<DirectLineConversation>
{
    public const string LastSequence = nameof(LastSequence);

    public void Configure(EntityTypeBuilder<DirectLineConversation> conversation)
    {
        conversation.ToTable("DirectLineConversations");
        conversation.Property(c => c.Id).HasMaxLength(Columns.DirectLineLength);
        conversation.Property(c => c.TenantId).HasMaxLength(Columns.TenantLength);
        conversation.Property(c => c.UserId).HasMaxLength(Columns.UserLength);
        conversation.Property(c => c.UserName).HasMaxLength(Columns.NameLength);
        conversation.Property(c => c.Locale).HasMaxLength(64);
        conversation.Property<long>(LastSequence);
    }
}

internal sealed class DirectLineActivityMapping : IEntityTypeConfiguration<DirectLineActivityRow>
{
    public void Configure(EntityTypeBuilder<DirectLineActivityRow> activity)
    {
        activity.ToTable("DirectLineActivities");
        activity.HasKey(a => new { a.ConversationId, a.Sequence });
        activity.Property(a => a.ConversationId).HasMaxLength(Columns.DirectLineLength);
        activity.Property(a => a.Json).IsOpened();
        activity.Property(a => a.ActivityId).HasMaxLength(Columns.UserLength);
        activity.HasOne<DirectLineConversation>().WithMany().HasForeignKey(a => a.ConversationId);
        activity.HasIndex(a => new { a.ConversationId, a.ActivityId }).IsUnique();
    }
}
