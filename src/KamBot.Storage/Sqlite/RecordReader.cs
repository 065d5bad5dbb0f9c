using System.Reflection;
using System.Text.Json;
using KamBot.Sales;
using KamBot.Storage.Personal;
using Microsoft.Data.Sqlite;

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
        while (row.Read()) records.Add(One(row));
        return records;
    }

    private T One(SqliteDataReader row)
    {
        var record = Activator.CreateInstance<T>();
        for (var at = 0; at < _properties.Length; at++)
        {
            var property = _properties[at];
            property.SetValue(
                record, row.IsDBNull(at) ? null : Value(row, at, Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType));
        }

        return record;
    }

    private static object? Value(SqliteDataReader row, int at, Type type)
    {
        if (type == typeof(string)) return PersonalSeal.Open(row.GetString(at));
        if (type == typeof(Guid)) return row.GetGuid(at);
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(row.GetInt64(at), TimeSpan.Zero);
        if (type == typeof(int)) return row.GetInt32(at);
        if (type == typeof(bool)) return row.GetBoolean(at);
        if (type.IsEnum) return Enum.Parse(type, row.GetString(at));
        if (type == typeof(DateOnly)) return row.GetFieldValue<DateOnly>(at);
        if (type == typeof(long)) return row.GetInt64(at);
        if (type == typeof(decimal)) return row.GetDecimal(at);
        if (type == typeof(double)) return row.GetDouble(at);
        if (type == typeof(byte[])) return row.GetFieldValue<byte[]>(at);
        return JsonSerializer.Deserialize(
            row.GetString(at), SalesJson.Default.GetTypeInfo(type) ?? throw new InvalidOperationException($"{type.Name} is not kept as JSON."));
    }
}
