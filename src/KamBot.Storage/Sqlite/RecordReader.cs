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
    private readonly PropertyInfo[] _properties = [.. typeof(T).GetProperties().Where(property => property.CanWrite)];

    /// <summary>What to select from the table with this alias.</summary>
    public string Columns(string alias) => string.Join(", ", _properties.Select(property => $"{alias}.\"{property.Name}\""));

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
        for (var at = 0; at < _properties.Length; at++)
        {
            var property = _properties[at];
            property.SetValue(
                record, row.IsNull(at) ? null : Value(row, at, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }

        return record;
    }

    private static object? Value(StatementRows row, int at, Type type)
    {
        if (type == typeof(string)) return PersonalSeal.Open(row.Text(at));
        if (type == typeof(Guid)) return row.Id(at);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(row.Number(at), TimeSpan.Zero);
        if (type == typeof(int)) return (int)row.Number(at);
        if (type == typeof(bool)) return row.Number(at) != 0;
        if (type.IsEnum) return Enum.Parse(type, row.Text(at));
        if (type == typeof(DateOnly)) return DateOnly.ParseExact(row.Text(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (type == typeof(long)) return row.Number(at);
        if (type == typeof(decimal)) return decimal.Parse(row.Text(at), NumberStyles.Number | NumberStyles.AllowExponent, CultureInfo.InvariantCulture);
        if (type == typeof(double)) return row.Real(at);
        if (type == typeof(byte[])) return row.Bytes(at).ToArray();
        return JsonSerializer.Deserialize(
            row.Bytes(at), SalesJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type.Name} is not kept as JSON."));
    }
}
