using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Reminders;

/// <summary>Why a reminder comes, and why one does not.</summary>
public static class ReminderPhrases
{
    public static readonly Phrase WhyPause = new("reminder.why.pause", "three nights were not answered, so one question comes instead");
    private static readonly Phrase WhyNight = new("reminder.why.night", "values on your maps are contested or past their half-life");
    private static readonly Phrase WhyMorning = new("reminder.why.morning", "calls, promises and days that have come");
    private static readonly Phrase WhyBeforeCall = new("reminder.why.before-call", "a planned call begins in an hour");
    private static readonly Phrase WhyAfterCall = new("reminder.why.after-call", "a planned call is over and not documented");

    private static readonly Dictionary<LeftBecause, Phrase> Left = new()
    {
        [LeftBecause.Missed] = new("reminder.left.missed", "its time had passed"),
        [LeftBecause.Off] = new("reminder.left.off", "switched off by the person"),
        [LeftBecause.Snoozed] = new("reminder.left.snoozed", "the person wants to be left alone for some days"),
        [LeftBecause.NotADayOfWork] = new("reminder.left.not-a-day-of-work", "not one of the person’s days"),
        [LeftBecause.Holiday] = new("reminder.left.holiday", "a public holiday"),
        [LeftBecause.Quiet] = new("reminder.left.quiet", "the person’s quiet hours"),
        [LeftBecause.Budget] = new("reminder.left.budget", "the day’s messages are used up"),
        [LeftBecause.Paused] = new("reminder.left.paused", "pauses after three nights without an answer"),
        [LeftBecause.InABundle] = new("reminder.left.in-a-bundle", "comes in the day’s other message"),
        [LeftBecause.Unreachable] = new("reminder.left.unreachable", "the app was removed"),
        [LeftBecause.Told] = new("reminder.left.told", "said already"),
        [LeftBecause.NothingToAsk] = new("reminder.left.nothing-to-ask", "nothing on the person’s maps is worth a question"),
    };

    public static Phrase WhyLeft(LeftBecause reason) => Left[reason];

    public static Phrase WhyOf(ReminderKind kind) => kind switch
    {
        ReminderKind.Night => WhyNight,
        ReminderKind.BeforeCall => WhyBeforeCall,
        ReminderKind.AfterCall => WhyAfterCall,
        _ => WhyMorning,
    };
}
