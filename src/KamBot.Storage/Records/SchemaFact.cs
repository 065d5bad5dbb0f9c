using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KamBot.Storage.Records;

/// <summary>Something the store knows about itself, for example which version of the program wrote it last.</summary>
internal sealed record SchemaFact(string Name, string Value)
{
    public const string WrittenBy = "written-by";

    /// <summary>The ids of the keys that seal something here, oldest first.</summary>
    public const string SealedWith = "sealed-with";
}

internal sealed class SchemaFactMapping : IEntityTypeConfiguration<SchemaFact>
{
    public void Configure(EntityTypeBuilder<SchemaFact> fact)
    {
        fact.HasKey(f => f.Name);
        fact.Property(f => f.Name).HasMaxLength(64);
        fact.Property(f => f.Value).HasMaxLength(200);
    }
}
