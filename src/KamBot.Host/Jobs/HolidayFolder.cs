using System.Text.Json;
using KamBot.Sales.Reminders;

namespace KamBot.Host.Jobs;

/// <summary>Public holidays that operators corrected or added: one JSON file per region, in the form of those that come with KamBot.</summary>
internal static class HolidayFolder
{
    /// <summary>A file that cannot be read fails the start: silence on the wrong day would show nobody why.</summary>
    public static PublicHolidays Read(string? folder) => string.IsNullOrWhiteSpace(folder)
        ? PublicHolidays.Known
        : new PublicHolidays([.. PublicHolidays.KnownFiles(), .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(ReadFile)]);

    private static HolidayFile ReadFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return HolidayFile.Read(stream);
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"KamBot:HolidayFolder: {Path.GetFileName(path)} is no holiday file: {error.Message}", error);
        }
    }
}
