using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Calls;

/// <summary>What the day's overview and the call figures say.</summary>
public static class TodayPhrases
{
    public static readonly Phrase Title = new("today.title", "Today, {day}");
    public static readonly Phrase Calls = new("today.calls", "Calls");
    public static readonly Phrase CallLine = new("today.call-line", "{time} · **{account}** · {kind}");
    public static readonly Phrase Promises = new("today.promises", "Promises due");
    public static readonly Phrase Undocumented = new("today.undocumented", "Not documented yet");
    public static readonly Phrase UndocumentedLine = new("today.undocumented-line", "**{account}** · {when}");
    public static readonly Phrase ToVerify = new("today.to-verify", "Key actions to verify");
    public static readonly Phrase AllClear = new("today.all-clear", "Nothing is due. A good day to plan the next call.");
    public static readonly Phrase AlreadyDocumented = new("today.already-documented", "The call with **{account}** is documented already.");

    public static readonly Phrase MineTitle = new("my-calls.title", "My calls, last {days} days");
    public static readonly Phrase TeamTitle = new("my-calls.team-title", "Calls of the team, last {days} days");
    public static readonly Phrase Made = new("my-calls.made", "Planned / made");
    public static readonly Phrase Planned = new("my-calls.planned", "Planned before the call");
    public static readonly Phrase InTime = new("my-calls.in-time", "Documented within 24 hours");
    public static readonly Phrase Reached = new("my-calls.reached", "Objective reached");
    public static readonly Phrase Won = new("my-calls.won", "Commitments won");
    public static readonly Phrase Of = new("my-calls.of", "{part} of {whole}");
    public static readonly Phrase OfPercent = new("my-calls.of-percent", "{part} of {whole} ({percent} %)");
    public static readonly Phrase ByAccount = new("my-calls.by-account", "By account");
    public static readonly Phrase ByRep = new("my-calls.by-rep", "By rep");
    public static readonly Phrase GroupLine = new("my-calls.group-line", "**{name}**: {made} made, {inTime} in time, {reached} reached, {won} won");
    public static readonly Phrase None = new("my-calls.none", "No calls in the last {days} days. *plan call* begins one.");
}
