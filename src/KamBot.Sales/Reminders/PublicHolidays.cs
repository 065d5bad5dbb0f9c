namespace KamBot.Sales.Reminders;

/// <summary>Public holidays by region. Days of years that no file tells are ordinary days.</summary>
public sealed class PublicHolidays
{
    private readonly Dictionary<string, Region> _regions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byZone = [];

    /// <summary>A later file of a region takes the place of an earlier one.</summary>
    public PublicHolidays(IEnumerable<HolidayFile> files)
    {
        foreach (var file in files)
        {
            var years = file.Years ?? [];
            _regions[file.Region!] = new Region(
                file, [.. years.SelectMany(year => year.Days ?? [])], [.. years.SelectMany(year => year.Workdays ?? [])]);
            foreach (var zone in file.Zones ?? [])
            {
                _byZone[zone] = file.Region!;
            }
        }
    }

    /// <summary>Those that come with KamBot.</summary>
    public static PublicHolidays Known { get; } = new(KnownFiles());

    public IReadOnlyList<HolidayFile> Files => [.. _regions.Values.Select(region => region.File)];

    /// <summary>The region of a person: the one chosen, else the one of the time zone; null where there is none.</summary>
    public string? RegionOf(ReminderSettings settings, string zone) => settings.Region switch
    {
        ReminderSettings.NoRegion => null,
        { } chosen => _regions.ContainsKey(chosen) ? chosen : null,
        null => _byZone.GetValueOrDefault(zone),
    };

    public bool IsHoliday(string? region, DateOnly day) => Of(region)?.Days.Contains(day) == true;

    public bool IsMakeUpDay(string? region, DateOnly day) => Of(region)?.Workdays.Contains(day) == true;

    private Region? Of(string? region) => region is null ? null : _regions.GetValueOrDefault(region);

    public static IEnumerable<HolidayFile> KnownFiles()
    {
        var assembly = typeof(PublicHolidays).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("KamBot.Sales.Holidays.", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return HolidayFile.Read(stream);
        }
    }

    private sealed record Region(HolidayFile File, HashSet<DateOnly> Days, HashSet<DateOnly> Workdays);
}
