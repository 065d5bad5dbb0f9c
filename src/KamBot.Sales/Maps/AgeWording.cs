using KamBot.Dialogs;
using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps;

/// <summary>How long ago something was said, in the reader's words: as coarse as one would say it.</summary>
public static class AgeWording
{
    private static readonly Phrase Today = new("map-age.today", "today");
    private static readonly Phrase Yesterday = new("map-age.yesterday", "yesterday");
    private static readonly Phrase Days = new("map-age.days", "{count} days ago");
    private static readonly Phrase Weeks = new("map-age.weeks", "{count} weeks ago");
    private static readonly Phrase Months = new("map-age.months", "{count} months ago");
    private static readonly Phrase Years = new("map-age.years", "{count} years ago");

    public static string Say(DateTimeOffset at, DateTimeOffset now, TimeZoneInfo zone, PhraseBook book) =>
        Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime), DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime), book);

    public static string Say(DateTimeOffset at, TurnScope turn) => Say(at, turn.Now, turn.Zone, turn.Book);

    public static string Say(DateOnly on, DateOnly today, PhraseBook book) => (today.DayNumber - on.DayNumber) switch
    {
        <= 0 => book.Plain(Today),
        1 => book.Plain(Yesterday),
        < 14 and var days => book.Plain(Days, ("count", days)),
        < 60 and var days => book.Plain(Weeks, ("count", days / 7)),
        < 730 and var days => book.Plain(Months, ("count", days / 30)),
        var days => book.Plain(Years, ("count", days / 365)),
    };
}
