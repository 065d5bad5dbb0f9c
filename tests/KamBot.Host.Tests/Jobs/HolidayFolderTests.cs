using KamBot.Host.Jobs;

namespace KamBot.Host.Tests.Jobs;

public sealed class HolidayFolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kambot-holidays-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_region_of_the_operators_is_added()
    {
        File.WriteAllText(Path.Combine(_folder, "jp.json"), """{"region": "JP", "zones": ["Asia/Tokyo"], "years": [{"year": 2026, "source": "Cabinet Office", "days": ["2026-11-03"]}]}""");

        var holidays = HolidayFolder.Read(_folder);

        Assert.True(holidays.IsHoliday("JP", new DateOnly(2026, 11, 3)));
        Assert.True(holidays.IsHoliday("HK", new DateOnly(2026, 7, 1)));
    }

    [Fact]
    public void A_misspelt_file_fails_the_start_and_names_itself()
    {
        File.WriteAllText(Path.Combine(_folder, "jp.json"), """{"region": "JP", "yaers": []}""");

        Assert.Contains("jp.json", Assert.Throws<InvalidOperationException>(() => HolidayFolder.Read(_folder)).Message, StringComparison.Ordinal);
    }
}
