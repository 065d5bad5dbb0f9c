using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;

namespace KamBot.Sales.Reminders;

/// <summary>What people say to change how they are reminded. Topics are looked for anywhere in the words.</summary>
public static class ReminderWords
{
    public static readonly Phrase Remind = new("command.remind", "remind|reminders|settings|my reminders");
    public static readonly Phrase Off = new("remind-word.off", "off|stop|no|none|without|never");
    public static readonly Phrase On = new("remind-word.on", "on|start|again");
    public static readonly Phrase Pause = new("remind-word.pause", "pause|snooze|leave me alone|vacation|holiday until|away");
    public static readonly Phrase Resume = new("remind-word.resume", "resume|go on|continue|back again");
    public static readonly Phrase Quiet = new("remind-word.quiet", "quiet|quiet hours|do not disturb");
    public static readonly Phrase Days = new("remind-word.days", "days|weekdays");
    public static readonly Phrase EveryDay = new("remind-word.every-day", "every day|all days|daily");
    public static readonly Phrase NoRegion = new("remind-word.no-region", "no holidays|nowhere");
    public static readonly Phrase Budget = new("remind-word.budget", "at most|budget|per day|a day");
    public static readonly Phrase Usual = new("remind-word.usual", "as usual|default|reset");

    public static readonly Options<ReminderKind> Kinds = Options.Of(
        "remind-kind",
        (ReminderKind.Night, "Nightly question|night|nightly|evening|before sleep"),
        (ReminderKind.Morning, "Morning|the morning|day ahead"),
        (ReminderKind.BeforeCall, "Plan before a call|before call|before a call|before calls|plan card"),
        (ReminderKind.AfterCall, "Document it after a call|after call|after a call|after calls|document it now"),
        (ReminderKind.Week, "Manager’s week|weekly|digest"),
        (ReminderKind.Birthdays, "Birthdays|birthday"));

    /// <summary>By the code of the region. A region that operators added is called by its code.</summary>
    public static readonly IReadOnlyDictionary<string, Phrase> Regions = new Dictionary<string, Phrase>
    {
        ["CN"] = new("remind-region.cn", "mainland China|China|CN|PRC"),
        ["HK"] = new("remind-region.hk", "Hong Kong|HK"),
        ["TW"] = new("remind-region.tw", "Taiwan|TW"),
        ["US"] = new("remind-region.us", "United States|USA|US|America"),
        ["GB"] = new("remind-region.gb", "United Kingdom|UK|GB|England|Britain"),
        ["DE"] = new("remind-region.de", "Germany|DE"),
        ["FR"] = new("remind-region.fr", "France|FR"),
    };
}
