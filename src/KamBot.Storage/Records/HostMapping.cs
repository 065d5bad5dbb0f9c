using KamBot.Storage.Hosts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

internal sealed class HostMapping : IEntityTypeConfiguration<HostRow>
{
    public void Configure(EntityTypeBuilder<HostRow> host)
    {
        host.ToTable("Hosts");
        host.Property(row => row.Id).ValueGeneratedNever();
        host.Property(row => row.Version).HasMaxLength(64);
    }
}

internal sealed class LeaseMapping : IEntityTypeConfiguration<LeaseRow>
{
    public void Configure(EntityTypeBuilder<LeaseRow> lease)
    {
        lease.ToTable("Leases");
        lease.HasKey(row => row.Name);
        lease.Property(row => row.Name).HasMaxLength(64).IsUnicode(false);
    }
}

internal sealed class LinkKeyMapping : IEntityTypeConfiguration<LinkKeyRow>
{
    public void Configure(EntityTypeBuilder<LinkKeyRow> key)
    {
        key.ToTable("LinkKeys");
        key.HasKey(row => row.Name);
        key.Property(row => row.Name).HasMaxLength(200);
    }
}
