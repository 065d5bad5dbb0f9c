using System.Linq.Expressions;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KamBot.Storage.Personal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KamBot.Storage.Records;

/// <summary>
/// What the mappings share. Lengths are those of SQL Server, where an index key holds at most 1,700 bytes; SQLite ignores them.
/// Filters are written with brackets because both providers read them.
/// </summary>
internal static class Columns
{
    public const string TenantId = nameof(TenantId);
    public const string Version = nameof(Version);
    public const string WithdrawnAt = nameof(WithdrawnAt);
    public const string TenantFilter = "Tenant";
    public const string WithdrawnFilter = "Withdrawn";
    public const string NowFilter = "Now";
    public const string NotWithdrawn = "[WithdrawnAt] IS NULL";

    public const int TenantLength = 64;
    public const int UserLength = 200;
    public const int NameLength = 400;
    public const int NumberLength = 64;
    public const int KeyLength = 43;
    public const int DirectLineLength = 100;

    /// <summary>
    /// Tenant and version take part in the WHERE of every update, so an update of a changed or foreign row touches nothing.
    /// </summary>
    public static void IsRecord<T>(this EntityTypeBuilder<T> record)
        where T : class
    {
        record.Property<string>(TenantId).HasMaxLength(TenantLength).IsConcurrencyToken();
        if (typeof(T).GetProperty(Version) is not null) record.Property<int>(Version).IsConcurrencyToken();
        if (typeof(T).GetProperty(WithdrawnAt) is not null)
            record.HasQueryFilter(WithdrawnFilter, row => EF.Property<DateTimeOffset?>(row, WithdrawnAt) == null);
    }

    /// <summary>A file: records are read without it, so replacing one that lacks it leaves the file as it is.</summary>
    public static bool IsLeftWhenNull(IReadOnlyProperty property) => property.ClrType == typeof(byte[]);

    /// <summary>May be sealed in the database; whoever writes it seals it, whoever reads it need not know.</summary>
    public static void IsOpened<TText>(this PropertyBuilder<TText> text) =>
        text.HasConversion(new ValueConverter<string, string>(plain => plain, kept => PersonalSeal.Open(kept)));

    /// <summary>An optional part kept whole as JSON text.</summary>
    public static void IsJson<T, TPart>(
        this EntityTypeBuilder<T> record, Expression<Func<T, TPart?>> part, JsonTypeInfo<TPart> type)
        where T : class
        where TPart : class =>
        record.Property(part).HasConversion(
            value => JsonSerializer.Serialize(value!, type), text => JsonSerializer.Deserialize(text, type));
}
