using System.Globalization;
using KamBot.Dialogs.Reading;

namespace KamBot.Dialogs.Tests.Reading;

public sealed class DayWordingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 25, 10, 20, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("en", "2026-12-01 15:00", "Tue 1 Dec, 15:00")]
    [InlineData("zh-Hans", "2026-12-01 15:00", "12月1日 周二 15:00")]
    [InlineData("zh-Hant", "2026-12-01 15:00", "12月1日（週二）15:00")]
    [InlineData("en", "2026-11-26 09:05", "tomorrow, 09:05")]
    [InlineData("zh-Hans", "2026-11-25 00:00", "今天 00:00")]
    [InlineData("zh-Hant", "2026-11-24 08:00", "昨天 08:00")]
    [InlineData("en", "2027-03-05 15:00", "Fri 5 Mar 2027, 15:00")]
    [InlineData("zh-Hans", "2027-03-05 15:00", "2027年3月5日 周五 15:00")]
    [InlineData("zh-Hant", "2025-03-05 15:00", "2025年3月5日（週三）15:00")]
    public void A_moment_is_written_as_people_write_it(string language, string moment, string expected) =>
        Assert.Equal(expected, DayWording.Say(
            DateTimeOffset.Parse(moment + " +08:00", CultureInfo.InvariantCulture), Now, language));

    [Theory, InlineData("en"), InlineData("zh-Hans"), InlineData("zh-Hant")]
    public void What_is_written_is_read_back_the_same(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        for (var days = -400; days <= 800; days++)
        {
            var preference = days < 0 ? DayPreference.Past : DayPreference.Future;
            var moment = Now.Date.AddDays(days).AddMinutes((days + 400) * 37 % 1440);
            var day = DateOnly.FromDateTime(moment);

            var bare = DayReader.Read(DayWording.Say(day, Now, language), Now, culture, preference);
            var text = DayWording.Say(new DateTimeOffset(moment, Now.Offset), Now, language);
            var timed = DayReader.Read(text, Now, culture, preference);

            Assert.Equal((day, null), (bare?.Day, bare?.Time));
            Assert.Equal(new DayReading(day, TimeOnly.FromDateTime(moment), 0, text.Length), timed);
        }
    }
}
