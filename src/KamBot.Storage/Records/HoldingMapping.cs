using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class HoldingMapping : IEntityTypeConfiguration<Holding>
{
    public void Configure(EntityTypeBuilder<Holding> holding)
    {
        holding.IsRecord();
        holding.Property(h => h.Id).ValueGeneratedNever();
        holding.HasOne<Account>().WithMany().HasForeignKey(h => h.AccountId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Position>().WithMany().HasForeignKey(h => h.PositionId).OnDelete(DeleteBehavior.Restrict);
    }
}
