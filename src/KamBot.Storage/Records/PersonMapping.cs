using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.IsRecord();
        person.Property(p => p.Id).ValueGeneratedNever();
        person.Property(p => p.Name).HasMaxLength(Columns.NameLength);
        person.Property(p => p.SearchName).HasMaxLength(Columns.NameLength);
        person.Property(p => p.OwnerId).HasMaxLength(Columns.UserLength);
        person.Property(p => p.Number).HasMaxLength(Columns.NumberLength);
        person.HasOne<Person>().WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        person.HasIndex(p => p.MergedIntoId).HasFilter("[MergedIntoId] IS NOT NULL");
        person.HasIndex(p => new { p.TenantId, p.Number }).HasFilter("[Number] IS NOT NULL");
        person.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId).OnDelete(DeleteBehavior.Restrict);
        person.HasIndex(p => new { p.AccountId, p.TouchedAt });
    }
}
