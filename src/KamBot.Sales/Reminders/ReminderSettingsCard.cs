using System.Globalization;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Reminders;

/// <summary>How the reader is reminded, on one card, with what can be said to change it.</summary>
internal static class ReminderSettingsCard
{
    private static readonly Phrase Title = new("remind-card.title", "When I remind you");
    private static readonly Phrase At = new("remind-card.at", "at {time}");
    private static readonly Phrase IsOn = new("remind-card.on", "on");
    private static readonly Phrase IsOff = new("remind-card.off", "off");
    private static readonly Phrase IsPaused = new("remind-card.paused", "pauses: three evenings without an answer");
    private static readonly Phrase Days = new("remind-card.days", "Days");
    private static readonly Phrase Quiet = new("remind-card.quiet", "Quiet hours");
    private static readonly Phrase NoQuiet = new("remind-card.no-quiet", "none");
    private static readonly Phrase Holidays = new("remind-card.holidays", "Public holidays");
    private static readonly Phrase NoHolidays = new("remind-card.no-holidays", "not heeded");
    private static readonly Phrase Most = new("remind-card.most", "At most a day");
    private static readonly Phrase AloneUntil = new("remind-card.alone-until", "Left alone until");
    private static readonly Phrase Zone = new("remind-card.zone", "Your time zone");
    private static readonly Phrase How = new("remind-card.how", "Change it by saying so, for example *remind night 20:00* or *remind quiet 21:00 to 8:00*.");
    private static readonly Phrase PauseButton = new("remind-card.pause", "Leave me alone for a week");
    private static readonly Phrase ResumeButton = new("remind-card.resume", "Go on");

    public static Reply Show(RemindedPerson person, PublicHolidays holidays, TurnScope turn)
    {
        var (book, settings) = (turn.Book, person.Settings ?? ReminderSettings.Usual);
        var title = book.Plain(Title);
        var isAlone = ReminderRules.IsSnoozed(settings, DateOnly.FromDateTime(turn.Now.DateTime)) || person.PausedAt is not null;
        var card = new AdaptiveCard
        {
            Lang = book.Language.Tag,
            FallbackText = title,
            Body =
            [
                new TextBlock(CardText.Escape(title)) { Weight = TextWeight.Bolder, Size = TextSize.Large, Style = TextStyle.Heading },
                new FactSet([.. Facts(person, settings, holidays, turn)]),
                new TextBlock(book.Say(How)) { IsSubtle = true, Size = TextSize.Small },
            ],
            Actions = [CommandButton.Say(book, isAlone ? ResumeButton : PauseButton, ReminderWords.Remind, book.Plain(isAlone ? ReminderWords.Resume : ReminderWords.Pause))],
        };
        return Reply.Show(card, title);
    }

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static IEnumerable<Fact> Facts(RemindedPerson person, ReminderSettings settings, PublicHolidays holidays, TurnScope turn)
    {
        var book = turn.Book;
        foreach (var kind in Enum.GetValues<ReminderKind>().Where(each => each != ReminderKind.Week || turn.Speaker.Role == Dialogs.Conversations.SpeakerRole.Manager))
        {
            yield return new Fact(book.Plain(ReminderWords.Kinds.PhraseOf(kind)), Of(kind, person, settings, book));
        }

        yield return new Fact(book.Plain(Days), DaysOf(settings.Days ?? ReminderSettings.UsualDays, book));
        var (from, until) = (settings.QuietFrom ?? ReminderSettings.UsualQuietFrom, settings.QuietUntil ?? ReminderSettings.UsualQuietUntil);
        yield return new Fact(book.Plain(Quiet), from == until ? book.Plain(NoQuiet) : $"{Time(from)}–{Time(until)}");
        var region = holidays.RegionOf(settings, turn.Zone.Id);
        yield return new Fact(book.Plain(Holidays), region is null ? book.Plain(NoHolidays) : RegionName(region, book));
        yield return new Fact(book.Plain(Most), (settings.Budget ?? ReminderSettings.UsualBudget).ToString(CultureInfo.InvariantCulture));
        if (settings.SnoozedUntil is { } day && day > DateOnly.FromDateTime(turn.Now.DateTime))
        {
            yield return new Fact(book.Plain(AloneUntil), DayWording.Say(day, turn.Now, book.Language.Tag));
        }

        yield return new Fact(book.Plain(Zone), turn.Zone.Id);
    }

    private static string Of(ReminderKind kind, RemindedPerson person, ReminderSettings settings, PhraseBook book) => kind switch
    {
        _ when !settings.Wants(kind) => book.Plain(IsOff),
        ReminderKind.Night when person.PausedAt is not null => book.Plain(IsPaused),
        ReminderKind.Night => book.Plain(At, ("time", Time(settings.Night ?? ReminderSettings.UsualNight))),
        ReminderKind.Morning => book.Plain(At, ("time", Time(settings.Morning ?? ReminderSettings.UsualMorning))),
        _ => book.Plain(IsOn),
    };

    private static string DaysOf(IReadOnlyList<DayOfWeek> days, PhraseBook book) => string.Join(
        book.Plain(SpokenList.Joint), days.OrderBy(day => ((int)day + 6) % 7).Select(day => book.Culture.DateTimeFormat.GetAbbreviatedDayName(day)));

    private static string RegionName(string code, PhraseBook book) =>
        ReminderWords.Regions.TryGetValue(code, out var words) ? book.Plain(words) : code;
}
