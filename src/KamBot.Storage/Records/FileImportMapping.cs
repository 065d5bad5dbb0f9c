using KamBot.Sales.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class FileImportMapping : IEntityTypeConfiguration<FileImport>
{
    public void Configure(EntityTypeBuilder<FileImport> import)
    {
        import.IsRecord();
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.OwnerId).HasMaxLength(Columns.UserLength);
        import.Property(i => i.FileName).HasMaxLength(Columns.NameLength);
        import.HasIndex(i => new { i.OwnerId, i.TenantId, i.CreatedAt });
        import.HasIndex(i => i.CreatedAt).HasFilter("[State] IN ('Running', 'Showing')");
    }
}
