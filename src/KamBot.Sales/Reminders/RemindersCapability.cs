using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Plans;

namespace KamBot.Sales.Reminders;

/// <summary>N1–N6: what KamBot says of its own accord about the day, the night, calls and the week, and how people change it.</summary>
internal static class RemindersCapability
{
    private static readonly Phrase Title = new("capability.reminders", "Reminders");
    private static readonly Phrase Purpose = new("command.remind.purpose", "when you are reminded, and when you are left alone");

    public static Capability Build(SalesSurroundings around)
    {
        var records = around.Records;
        var maps = new RelationshipMaps(records, around.HalfLives);
        var words = new AccountWords(records);
        var targets = new MapTargets(records, words, new AccountChoice(records, words), maps);
        var night = new NightCommands(records, new NightPages(records, maps), new EdgeAnswers(records, targets));
        var today = new TodayCard(records, new AccountReviews(records));
        var morning = new MorningPages(records, today, new PlanReviews(records), new ManagersWeek(records, maps), around.Holidays);
        var shows = new ReminderShows(records, night, morning, new CallPages(records, maps, around.Calendar));
        var settings = new ReminderCommands(records, around.Holidays);
        return new Capability
        {
            Title = Title,
            Commands = [new("remind", ReminderWords.Remind, Purpose, settings.RemindAsync) { TakesWords = true, IsPrivate = true, YieldsToAnswers = true }],
            Buttons =
            [
                new Button(NightCard.StillVerb, night.AnswerAsync),
                new Button(NightCard.ChangedVerb, night.AnswerAsync),
                new Button(NightCard.UnknownVerb, night.AnswerAsync),
                new Button(NightCard.NotTonightVerb, night.NotTonightAsync),
                new Button(MeetingEnds.Verb, new MeetingEnds(records).EndedAsync),
                new Button(ReminderFooter.StopVerb, settings.StopPressedAsync),
                new Button(ReminderShows.GoOnVerb, settings.GoOnPressedAsync),
            ],
            TakeBacks = new Dictionary<string, TakeBack> { [ReminderCommands.UndoKind] = settings.TakeBackAsync },
            Notices = shows.Shows,
        };
    }
}
