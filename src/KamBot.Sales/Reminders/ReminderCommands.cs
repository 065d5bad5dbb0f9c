using System.Text.Json;
using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Reminders;

/// <summary>Shows how the reader is reminded and changes it by chat or by one tap; each change can be taken back.</summary>
internal sealed class ReminderCommands(ISalesRecords records, PublicHolidays holidays)
{
    public const string UndoKind = "reminder-settings";
    private static readonly Phrase Saved = new("remind.saved", "So it is from now on.");
    private static readonly Phrase Stopped = new("remind.stopped", "“{kind}” does not come any more. *remind* brings it back.");
    private static readonly Phrase GoesOn = new("remind.goes-on", "Good. I ask again from the next evening on.");
    private static readonly Phrase TakenBack = new("remind.taken-back", "Taken back: you are reminded as before.");
    private static readonly Phrase NotUnderstood = new("remind.not-understood", "I did not understand that. Say it like these: {examples}");
    private static readonly Phrase Examples = new("remind.examples", "*remind night 20:30* · *remind morning off* · *remind quiet 22:00 to 7:00* · *remind days Mon-Fri* · *remind holidays Hong Kong* · *remind at most 3* · *remind pause 3 days* · *remind resume*");
    private static readonly Phrase InQuietHours = new("remind.in-quiet-hours", "{time} lies in your quiet hours ({from}–{until}), when I say nothing. Change those first: *remind quiet 23:00 to 6:00*.");

    public async ValueTask<Outcome> RemindAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var person = await PersonAsync(turn, cancellationToken);
        var before = person.Person.Settings ?? ReminderSettings.Usual;
        if (rest.Trim().Length == 0)
        {
            return new Outcome { Replies = [Card(turn, person.Person)] };
        }

        if (SpokenReminder.Read(rest, before, turn) is not { } after)
        {
            var examples = new Said(turn.Book.Say(Examples));
            return Outcome.Say(turn.Book.Say(NotUnderstood, ("examples", examples)), turn.Book.Plain(ReminderWords.Remind));
        }

        if (QuietComplaint(after, turn) is { } complaint)
        {
            return Outcome.Say(complaint);
        }

        var isResumed = SpokenReminder.IsResume(rest, turn);
        return Save(turn, person, after, isResumed, changed =>
            [Card(turn, changed), Reply.Say(turn.Book.Say(Saved), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo]))]);
    }

    public async ValueTask<Outcome> StopPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (turn.IsShared || !Enum.TryParse<ReminderKind>(answer.Subject, out var kind) || !Enum.IsDefined(kind))
        {
            return turn.IsShared ? SalesWelcome.KeepPrivate(turn.Book) : await RemindAsync(turn, "", cancellationToken);
        }

        var person = await PersonAsync(turn, cancellationToken);
        var after = (person.Person.Settings ?? ReminderSettings.Usual).With(kind, false);
        return Save(turn, person, after, isResumed: false, _ =>
        [
            Reply.Say(
                turn.Book.Say(Stopped, ("kind", turn.Book.Plain(ReminderWords.Kinds.PhraseOf(kind)))),
                turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo]), turn.Book.Plain(ReminderWords.Remind)),
        ]);
    }

    public async ValueTask<Outcome> GoOnPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var person = await PersonAsync(turn, cancellationToken);
        return Save(turn, person, (person.Person.Settings ?? ReminderSettings.Usual).With(ReminderKind.Night, true), isResumed: true,
            _ => [Reply.Say(turn.Book.Say(GoesOn))]);
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var person = await PersonAsync(turn, cancellationToken);
        return person.IsNew || Json(person.Person.Settings ?? ReminderSettings.Usual) != subjects[2]
            ? Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo))
            : new Outcome
            {
                Changes = [new ReplaceRecord(LookingNow(person.Person, turn) with { Settings = JsonSerializer.Deserialize(subjects[1], SalesJson.Default.ReminderSettings) })],
                Replies = [Reply.Say(turn.Book.Say(TakenBack))],
            };
    }

    private static Outcome Save(
        TurnScope turn, (RemindedPerson Person, bool IsNew) known, ReminderSettings after, bool isResumed, Func<RemindedPerson, IReadOnlyList<Reply>> say)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var changed = LookingNow(known.Person, turn) with { Settings = after };
        if (isResumed)
        {
            changed = changed with { PausedAt = null, AnsweredAt = source.At };
        }

        if (known.IsNew)
        {
            source.Add(changed);
        }
        else
        {
            source.Replace(changed);
        }

        source.Audit("reminders.changed", source.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString(), Json(known.Person.Settings ?? ReminderSettings.Usual), Json(after)]),
            Replies = say(changed),
        };
    }

    /// <summary>The next scan reckons anew what comes when.</summary>
    private static RemindedPerson LookingNow(RemindedPerson person, TurnScope turn) => person with { NextLookAt = turn.Now.ToUniversalTime() };

    private async ValueTask<(RemindedPerson Person, bool IsNew)> PersonAsync(TurnScope turn, CancellationToken cancellationToken) =>
        await records.RemindedAsync(turn.Speaker, cancellationToken) is { } known
            ? (known, false)
            : (PersonLooks.Begin(turn.Speaker, turn.Now.ToUniversalTime()), true);

    private Reply Card(TurnScope turn, RemindedPerson person) => ReminderSettingsCard.Show(person, holidays, turn);

    private static string? QuietComplaint(ReminderSettings settings, TurnScope turn)
    {
        foreach (var (kind, time) in new[]
        {
            (ReminderKind.Night, settings.Night ?? ReminderSettings.UsualNight), (ReminderKind.Morning, settings.Morning ?? ReminderSettings.UsualMorning),
        })
        {
            if (settings.Wants(kind) && ReminderRules.IsQuiet(settings, new DateTimeOffset(turn.Now.Date + time.ToTimeSpan(), turn.Now.Offset)))
            {
                return turn.Book.Say(
                    InQuietHours, ("time", ReminderSettingsCard.Time(time)),
                    ("from", ReminderSettingsCard.Time(settings.QuietFrom ?? ReminderSettings.UsualQuietFrom)),
                    ("until", ReminderSettingsCard.Time(settings.QuietUntil ?? ReminderSettings.UsualQuietUntil)));
            }
        }

        return null;
    }

    private static string Json(ReminderSettings settings) => JsonSerializer.Serialize(settings, SalesJson.Default.ReminderSettings);
}
