using System.Globalization;
using System.Reflection;
using System.Text.Json;
using KamBot.Sales;
using KamBot.Storage.Personal;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// Makes records of rows by what all mappings have in common: a column bears its property's name, and the kind of the property says how
/// its value is stored. So a new property is read here without a word more, and the first reply need not wait for EF to build its model.
/// </summary>
internal sealed class RecordReader<T>
    where T : class
{
    private readonly (PropertyInfo Property, Func<StatementRows, int, object?> Read)[] _columns =
        [.. from property in typeof(T).GetProperties() where property.CanWrite select (property, ReaderOf(property.PropertyType))];

    /// <summary>What to select from the table with this alias.</summary>
    public string Columns(string alias) => string.Join(", ", _columns.Select(column => $"{alias}.\"{column.Property.Name}\""));

    public List<T> All(Statement statement)
    {
        using var row = statement.Read();
        var records = new List<T>();
        while (row.Next()) records.Add(One(row));
        return records;
    }

    private T One(StatementRows row)
    {
        var record = Activator.CreateInstance<T>();
        for (var at = 0; at < _columns.Length; at++)
        {
            var (property, read) = _columns[at];
            property.SetValue(record, row.IsNull(at) ? null : read(row, at));
        }

        return record;
    }

    private static Func<StatementRows, int, object?> ReaderOf(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return (row, at) => PersonalSeal.Open(row.Text(at));
        if (type == typeof(Guid)) return (row, at) => row.Id(at);
        if (type == typeof(DateTimeOffset)) return (row, at) => new DateTimeOffset(row.Number(at), TimeSpan.Zero);
        if (type == typeof(int)) return (row, at) => (int)row.Number(at);
        if (type == typeof(bool)) return (row, at) => row.Number(at) != 0;
        if (type.IsEnum) return (row, at) => Enum.Parse(type, row.Text(at));
        if (type == typeof(DateOnly)) return (row, at) => DateOnly.ParseExact(row.Text(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type == typeof(long)) return (row, at) => row.Number(at);
        if (type == typeof(decimal)) return (row, at) => decimal.Parse(row.Text(at), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        if (type == typeof(double)) return (row, at) => row.Real(at);
        if (type == typeof(byte[])) return (row, at) => row.Bytes(at).ToArray();
        return (row, at) => JsonSerializer.Deserialize(
            row.Bytes(at), SalesJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type.Name} is not kept as JSON."));
    }
}
