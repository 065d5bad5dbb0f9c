using KamBot.Dialogs.Conversations;
using KamBot.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// How records of one type are written: the two statements and their values, made from the EF model, so that a column that a mapping
/// brings is written here without a word more. Both statements take all columns, in the order of <see cref="Parameters"/>.
/// </summary>
internal sealed class RecordTable
{
    private readonly IEntityType _type;
    private readonly IReadOnlyList<Func<object, object?>> _columns;
    private readonly int _tenant;

    /// <param name="type">A record: <see cref="Columns.IsRecord"/> was said of it.</param>
    /// <param name="rank">Tables with a smaller one are written earlier, because this one may point at them.</param>
    public RecordTable(IEntityType type, int rank)
    {
        (_type, Rank) = (type, rank);
        var properties = type.GetProperties().ToList();
        _columns = [.. properties.Select(ValueOf)];
        _tenant = properties.FindIndex(property => property.Name == Columns.TenantId);
        Parameters = [.. properties.Select((_, at) => $"@p{at}")];
        Insert = $"INSERT INTO {Table} ({List(properties.Select(Column))}) VALUES ({List(Parameters)})";
        Update = $"UPDATE {Table} SET {List(Pairs(property => !property.IsPrimaryKey()))} "
            + $"WHERE {string.Join(" AND ", Pairs(property => property.IsPrimaryKey() || property.IsConcurrencyToken, earlier: true))}";

        IEnumerable<string> Pairs(Func<IProperty, bool> which, bool earlier = false) =>
            from each in properties.Index()
            where which(each.Item)
            let isVersion = each.Item.Name == Columns.Version
            let value = Columns.IsLeftWhenNull(each.Item) ? $"coalesce({Parameters[each.Index]}, {Column(each.Item)})" : Parameters[each.Index]
            select $"{Column(each.Item)} = {value}{(isVersion && !earlier ? " + 1" : "")}";
    }

    public int Rank { get; }

    public IReadOnlyList<string> Parameters { get; }

    public string Insert { get; }

    /// <summary>Writes the next version where the row still has the record's own, and where it is the same tenant's.</summary>
    public string Update { get; }

    private string Table => $"\"{_type.GetTableName()}\"";

    /// <summary>What the statements need. A record of another tenant is refused, as EF refuses it.</summary>
    public RecordRow RowOf(RecordChange change, string tenantId)
    {
        var values = new object?[_columns.Count];
        for (var i = 0; i < values.Length; i++) values[i] = _columns[i](change.Record);
        return tenantId.Equals(values[_tenant] as string, StringComparison.Ordinal)
            ? new RecordRow(this, change is AddRecord, values)
            : throw new InvalidOperationException($"A {_type.ShortName()} of another tenant was to be written.");
    }

    /// <summary>
    /// The column's value as EF would hand it to the provider. Read by reflection: EF's own getter is four functions compiled for each
    /// property, a thousand in all (benchmarks/README.md).
    /// </summary>
    private static Func<object, object?> ValueOf(IProperty property)
    {
        if (property.PropertyInfo is not { } member || property.ValueGenerated != ValueGenerated.Never)
            throw new InvalidOperationException($"{property.DeclaringType.ShortName()}.{property.Name} does not stand in the record.");
        return property.GetTypeMapping().Converter is { } converter
            ? record => converter.ConvertToProvider(member.GetValue(record))
            : member.GetValue;
    }

    private static string Column(IProperty property) => $"\"{property.GetColumnName()}\"";

    private static string List(IEnumerable<string> parts) => string.Join(", ", parts);
}

/// <summary>One row that a turn writes, ready to be bound.</summary>
internal sealed record RecordRow(RecordTable Table, bool IsNew, object?[] Values);

/// <summary>All that a turn writes of records: first the rows, then who is erased.</summary>
internal sealed record RecordRows(string TenantId, IReadOnlyList<RecordRow> Rows, IReadOnlyList<EraseRecord> Erased);
