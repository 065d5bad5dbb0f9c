using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Profiles;

/// <summary>How old something is, in the words of a colleague.</summary>
internal static class AgeWording
{
    private static readonly Phrase Today = new("age.today", "today");
    private static readonly Phrase Yesterday = new("age.yesterday", "yesterday");
    private static readonly Phrase Days = new("age.days", "{count} days ago");
    private static readonly Phrase Weeks = new("age.weeks", "{count} weeks ago");
    private static readonly Phrase Months = new("age.months", "{count} months ago");
    private static readonly Phrase Years = new("age.years", "{count} {count|year|years} ago");

    /// <summary>By calendar days of the zone of <paramref name="now"/>.</summary>
    public static string Say(DateTimeOffset at, DateTimeOffset now, PhraseBook book)
    {
        var days = (now.Date - at.ToOffset(now.Offset).Date).Days;
        return days switch
        {
            <= 0 => book.Plain(Today),
            1 => book.Plain(Yesterday),
            < 14 => book.Plain(Days, ("count", days)),
            < 60 => book.Plain(Weeks, ("count", days / 7)),
            < 730 => book.Plain(Months, ("count", days / 30)),
            _ => book.Plain(Years, ("count", days / 365)),
        };
    }
}
