using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace KamBot.Storage.Tests.Stores;

/// <summary>Makes records of any type with a value in every property, whatever properties it will have.</summary>
internal static class MadeUp
{
    /// <param name="round">Another number gives other values.</param>
    /// <param name="isSparse">True to leave null what may be null.</param>
    public static object Of(Type type, int round, bool isSparse)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        var nullability = new NullabilityInfoContext();
        foreach (var (at, property) in type.GetProperties().Where(each => each.CanWrite).Index())
        {
            var mayBeNull = nullability.Create(property).WriteState == NullabilityState.Nullable;
            property.SetValue(made, isSparse && mayBeNull ? null : Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, property.Name, (round * 100) + at));
        }

        return made;
    }

    private static object Value(Type type, string name, int number) => type switch
    {
        var plain when plain == typeof(string) => $"{name} \"{number}\" 客戶",
        var plain when plain == typeof(Guid) => new Guid(number, 0x7a, 0x7b, 1, 2, 3, 4, 5, 6, 7, 8),
        var plain when plain == typeof(bool) => number % 2 == 0,
        var plain when plain == typeof(int) => number,
        var plain when plain == typeof(long) => (long)number << 33,
        var plain when plain == typeof(decimal) => number + 0.25m,
        var plain when plain == typeof(double) => number + 0.125,
        var plain when plain == typeof(DateTimeOffset) => Some.Moment.AddTicks(number).ToOffset(TimeSpan.FromHours(8)),
        var plain when plain == typeof(DateOnly) => DateOnly.FromDateTime(Some.Moment.Date).AddDays(number),
        var plain when plain.IsEnum => Enum.GetValues(plain).GetValue(number % Enum.GetValues(plain).Length)!,
        var plain when plain == typeof(byte[]) => new[] { (byte)number, (byte)0, (byte)255 },
        var list when list.IsAssignableTo(typeof(IEnumerable)) => Array.CreateInstance(list.GetGenericArguments()[0], 0),
        var part => Of(part, number, isSparse: false),
    };
}
