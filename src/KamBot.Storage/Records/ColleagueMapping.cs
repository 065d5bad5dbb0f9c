using KamBot.Sales.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class ColleagueMapping : IEntityTypeConfiguration<Colleague>
{
    public void Configure(EntityTypeBuilder<Colleague> colleague)
    {
        colleague.IsRecord();
        colleague.HasKey(c => new { c.TenantId, c.UserId });
        colleague.Property(c => c.UserId).HasMaxLength(Columns.UserLength);
        colleague.Property(c => c.Name).HasMaxLength(Columns.NameLength);
        colleague.Property(c => c.ManagerId).HasMaxLength(Columns.UserLength);
        colleague.Property(c => c.Team).HasMaxLength(Columns.NameLength);
        colleague.Property(c => c.Region).HasMaxLength(Columns.NameLength);
    }
}
