using KamBot.Sales;
using KamBot.Sales.Reminders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class RemindedPersonMapping : IEntityTypeConfiguration<RemindedPerson>
{
    public void Configure(EntityTypeBuilder<RemindedPerson> person)
    {
        person.IsRecord();
        person.HasKey(p => new { p.TenantId, p.UserId });
        person.Property(p => p.UserId).HasMaxLength(Columns.UserLength);
        person.Property(p => p.Zone).HasMaxLength(64).IsUnicode(false);
        person.IsJson(p => p.Settings, SalesJson.Default.ReminderSettings);

        // The scan of all tenants reads its due pages in this order.
        person.HasIndex(p => p.NextLookAt);
    }
}
