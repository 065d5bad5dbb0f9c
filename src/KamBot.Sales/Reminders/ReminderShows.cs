using KamBot.Dialogs;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;
using KamBot.Sales.Notices;

namespace KamBot.Sales.Reminders;

/// <summary>
/// Writes reminders at the moment they are sent. What was switched off, became quiet or passed since the scan is not said any more;
/// who is typing is left alone until the pen rests.
/// </summary>
internal sealed class ReminderShows(ISalesRecords records, NightCommands night, MorningPages morning, CallPages calls)
{
    public const string GoOnVerb = "reminder.go-on";
    private static readonly Phrase CallOver = new("after-call.title", "{account}: how was it?");
    private static readonly Phrase CallOverLine = new("after-call.line", "Two minutes while it is fresh: who was there, what was promised, how far they trust us.");
    private static readonly Phrase PauseTitle = new("reminder-pause.title", "Shall I go on asking at night?");
    private static readonly Phrase PauseLine = new("reminder-pause.line", "Three evenings went by without an answer, so I am quiet until you say. Everything else goes on.");
    private static readonly Phrase GoOn = new("reminder-pause.go-on", "Go on");

    public IReadOnlyDictionary<string, ShowNotice> Shows => new Dictionary<string, ShowNotice>
    {
        [ReminderNotices.Night] = (turn, notice, token) => WhenWantedAsync(turn, notice, ReminderKind.Night, _ => NightAsync(turn, token), token),
        [ReminderNotices.Pause] = (turn, notice, token) => WhenWantedAsync(turn, notice, ReminderKind.Night, _ => new([Pause(turn)]), token),
        [ReminderNotices.Morning] = (turn, notice, token) => WhenWantedAsync(turn, notice, ReminderKind.Morning, settings => MorningAsync(turn, settings, token), token),
        [ReminderNotices.BeforeCall] = (turn, notice, token) =>
            WhenWantedAsync(turn, notice, ReminderKind.BeforeCall, _ => BeforeCallAsync(turn, notice.SubjectId, token), token),
        [ReminderNotices.AfterCall] = (turn, notice, token) =>
            WhenWantedAsync(turn, notice, ReminderKind.AfterCall, _ => AfterCallAsync(turn, notice.SubjectId, token), token),
    };

    private async ValueTask<NoticeWords> WhenWantedAsync(
        TurnScope turn, Notice notice, ReminderKind kind, Func<ReminderSettings, ValueTask<IReadOnlyList<Reply>>> show, CancellationToken cancellationToken)
    {
        var settings = (await records.RemindedAsync(turn.Speaker, cancellationToken))?.Settings ?? ReminderSettings.Usual;
        var today = DateOnly.FromDateTime(turn.Now.DateTime);
        if (!settings.Wants(kind) || ReminderRules.IsSnoozed(settings, today) || ReminderRules.IsQuiet(settings, turn.Now)
            || (ReminderNotices.DayOf(notice) is { } meant && meant != today))
        {
            return NoticeWords.None;
        }

        return ReminderRules.TypingUntil(turn) is { } later ? NoticeWords.Later(later.ToUniversalTime()) : new NoticeWords { Replies = await show(settings) };
    }

    private async ValueTask<IReadOnlyList<Reply>> NightAsync(TurnScope turn, CancellationToken cancellationToken) =>
        await night.BeginAsync(turn, cancellationToken) is { } card ? [card] : [];

    private async ValueTask<IReadOnlyList<Reply>> MorningAsync(TurnScope turn, ReminderSettings settings, CancellationToken cancellationToken) =>
        await morning.ReadAsync(turn, settings, cancellationToken) is var (card, title)
            ? [Reply.Show(ReminderFooter.Under(card, ReminderKind.Morning, turn), title)]
            : [];

    private async ValueTask<IReadOnlyList<Reply>> BeforeCallAsync(TurnScope turn, Guid callId, CancellationToken cancellationToken) =>
        await calls.PlanAsync(turn, callId, cancellationToken) is { Call.DocumentedAt: null } page && page.Call.StartsAt > turn.Now
            ?
            [
                Reply.Show(
                    ReminderFooter.Under(CallPlanCard.Show(page, turn, justSaved: false, calls.CalendarUrl(page.Call)), ReminderKind.BeforeCall, turn),
                    turn.Book.Plain(CallPhrases.PlanSummary, ("account", page.Account.Name))),
            ]
            : [];

    private async ValueTask<IReadOnlyList<Reply>> AfterCallAsync(TurnScope turn, Guid callId, CancellationToken cancellationToken)
    {
        if (await records.CallAsync(turn.Speaker, callId, cancellationToken) is not { DocumentedAt: null } call
            || await records.AccountAsync(turn.Speaker, call.AccountId, cancellationToken) is not { } account)
        {
            return [];
        }

        var title = turn.Book.Plain(CallOver, ("account", account.Name));
        var log = ExecuteButton.Ask(turn.Book.Plain(CallPhrases.LogButton), new CardButtonData(CallPlanCard.LogVerb) { KamSubject = call.Id.ToString() });
        return [Reply.Show(ReminderFooter.Under(TodayCard.Card(title, [new TextBlock(turn.Book.Say(CallOverLine))], [log], turn), ReminderKind.AfterCall, turn), title)];
    }

    private static Reply Pause(TurnScope turn)
    {
        var title = turn.Book.Plain(PauseTitle);
        var goOn = ExecuteButton.Ask(turn.Book.Plain(GoOn), new CardButtonData(GoOnVerb) { KamSubject = "night" });
        return Reply.Show(
            ReminderFooter.Under(TodayCard.Card(title, [new TextBlock(turn.Book.Say(PauseLine))], [goOn], turn), ReminderKind.Night, ReminderPhrases.WhyPause, turn), title);
    }
}
