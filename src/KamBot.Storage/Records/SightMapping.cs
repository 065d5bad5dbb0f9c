using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class SightMapping : IEntityTypeConfiguration<Sight>
{
    public void Configure(EntityTypeBuilder<Sight> sight)
    {
        sight.IsRecord();
        sight.Property(s => s.Id).ValueGeneratedNever();
        sight.Property(s => s.UserId).HasMaxLength(Columns.UserLength);
        sight.Property(s => s.OwnerId).HasMaxLength(Columns.UserLength);
        sight.Property(s => s.ForId).HasMaxLength(Columns.UserLength);

        // Answers who sees whose accounts without the row; it is asked for every account that is not the reader's own.
        sight.HasIndex(s => new { s.UserId, s.TenantId, s.OwnerId, s.FromAt, s.UntilAt }, "IX_Sights_Asked");
        sight.HasIndex(s => s.ForId);
        sight.HasIndex(s => s.SourceId);
    }
}
