using System.Globalization;

namespace KamBot.Dialogs.Reading;

/// <summary>How KamBot writes a day. <see cref="DayReader"/> reads it back; a day gone by when asked to look back.</summary>
public static class DayWording
{
    private static readonly string[] Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private const string HanWeekdays = "日一二三四五六";

    /// <summary>
    /// "Tue 1 Dec", 12月1日 周二, 12月1日（週二）; the neighbours of today by name; the year when it is another one.
    /// <paramref name="language"/> is en, zh-Hans or zh-Hant.
    /// </summary>
    public static string Say(DateOnly day, DateTimeOffset now, string language) => Say(day, null, now, language);

    /// <summary>As above with the time, 24 hours. The moment must be in the zone of <paramref name="now"/>.</summary>
    public static string Say(DateTimeOffset moment, DateTimeOffset now, string language) =>
        Say(DateOnly.FromDateTime(moment.DateTime), TimeOnly.FromDateTime(moment.DateTime), now, language);

    private static string Say(DateOnly day, TimeOnly? time, DateTimeOffset now, string language)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var clock = time?.ToString("HH:mm", CultureInfo.InvariantCulture);
        var near = Near(day.DayNumber - today.DayNumber, language);
        var otherYear = day.Year != today.Year;
        var written = near ?? (language switch
        {
            "zh-Hans" => $"{HanDate(day, otherYear)} 周{HanWeekdays[(int)day.DayOfWeek]}",
            "zh-Hant" => $"{HanDate(day, otherYear)}（週{HanWeekdays[(int)day.DayOfWeek]}）",
            _ => EnglishDate(day, otherYear),
        });
        return clock is null ? written : written + Gap(language, near is not null) + clock;
    }

    private static string? Near(int days, string language) => (language, days) switch
    {
        ("zh-Hans" or "zh-Hant", 0) => "今天",
        ("zh-Hans" or "zh-Hant", 1) => "明天",
        ("zh-Hans" or "zh-Hant", -1) => "昨天",
        (_, 0) => "today",
        (_, 1) => "tomorrow",
        (_, -1) => "yesterday",
        _ => null,
    };

    private static string Gap(string language, bool near) => language switch
    {
        "zh-Hans" => " ",
        "zh-Hant" => near ? " " : "",
        _ => ", ",
    };

    private static string HanDate(DateOnly day, bool withYear) =>
        string.Create(CultureInfo.InvariantCulture, $"{(withYear ? $"{day.Year}年" : "")}{day.Month}月{day.Day}日");

    private static string EnglishDate(DateOnly day, bool withYear) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {Months[day.Month - 1]}{(withYear ? $" {day.Year}" : "")}");
}
