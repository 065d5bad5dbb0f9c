using KamBot.Sales;
using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class HandOverMapping : IEntityTypeConfiguration<HandOver>
{
    public void Configure(EntityTypeBuilder<HandOver> handOver)
    {
        handOver.IsRecord();
        handOver.Property(h => h.Id).ValueGeneratedNever();
        handOver.Property(h => h.FromId).HasMaxLength(Columns.UserLength);
        handOver.Property(h => h.ToId).HasMaxLength(Columns.UserLength);
        handOver.Property(h => h.ById).HasMaxLength(Columns.UserLength);
        handOver.IsJson(h => h.Moved, SalesJson.Default.HandedOver);
    }
}
