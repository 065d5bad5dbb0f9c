using KamBot.Sales.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class TenantSettingMapping : IEntityTypeConfiguration<TenantSetting>
{
    public void Configure(EntityTypeBuilder<TenantSetting> setting)
    {
        setting.IsRecord();
        setting.HasKey(s => new { s.TenantId, s.Name });
        setting.Property(s => s.Name).HasMaxLength(64).IsUnicode(false);
        setting.Property(s => s.ChangedBy).HasMaxLength(Columns.UserLength);
    }
}
