using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class PositionMapping : IEntityTypeConfiguration<Position>
{
    public void Configure(EntityTypeBuilder<Position> position)
    {
        position.IsRecord();
        position.Property(p => p.Id).ValueGeneratedNever();
        position.Property(p => p.Title).HasMaxLength(Columns.NameLength);
        position.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
