using KamBot.Dialogs.Conversations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class SpeakerMapping : IEntityTypeConfiguration<Speaker>
{
    public void Configure(EntityTypeBuilder<Speaker> speaker)
    {
        speaker.HasKey(s => new { s.TenantId, s.UserId });
        speaker.Property(s => s.TenantId).HasMaxLength(Columns.TenantLength);
        speaker.Property(s => s.UserId).HasMaxLength(Columns.UserLength);
        speaker.Property(s => s.Name).HasMaxLength(Columns.NameLength);
        speaker.Property(s => s.ChosenLanguage).HasMaxLength(64).IsUnicode(false);
        speaker.Property(s => s.WrittenLanguage).HasMaxLength(64).IsUnicode(false);
        speaker.Property(s => s.TimeZone).HasMaxLength(64).IsUnicode(false);
    }
}
