using System.Text.Json;
using System.Text.Json.Serialization;

namespace KamBot.Sales.Reminders;

/// <summary>The public holidays of one region, as they stand in a file that operators can copy, correct and add to.</summary>
public sealed record HolidayFile
{
    /// <summary>ISO 3166 code, such as <c>HK</c>.</summary>
    public string? Region { get; init; }

    /// <summary>IANA time zones whose people are taken to live there until they say otherwise.</summary>
    public IReadOnlyList<string>? Zones { get; init; }
    public IReadOnlyList<HolidayYear>? Years { get; init; }

    /// <summary>Throws <see cref="JsonException"/> where it is no such file.</summary>
    public static HolidayFile Read(Stream json) =>
        JsonSerializer.Deserialize(json, HolidayJson.Default.HolidayFile) is { Region.Length: > 0, Years: not null } file
            ? file
            : throw new JsonException("A holiday file needs a region and its years.");
}

/// <summary>One year: the days off, and the weekend days on which people work in exchange.</summary>
public sealed record HolidayYear
{
    public int Year { get; init; }

    /// <summary>The official publication.</summary>
    public string? Source { get; init; }

    /// <summary>True for what was reckoned and not yet published officially.</summary>
    public bool IsEstimated { get; init; }
    public IReadOnlyList<DateOnly>? Days { get; init; }
    public IReadOnlyList<DateOnly>? Workdays { get; init; }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(HolidayFile))]
internal sealed partial class HolidayJson : JsonSerializerContext;
