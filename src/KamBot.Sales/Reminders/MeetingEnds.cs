using KamBot.Dialogs;
using KamBot.Protocol.Cards;
using KamBot.Sales.Calls;

namespace KamBot.Sales.Reminders;

/// <summary>N3: a meeting ended. The call that was planned for it is to be documented while it is fresh; nothing is said where others read along.</summary>
internal sealed class MeetingEnds(ISalesRecords records)
{
    public const string Verb = "meeting.ended";
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    public async ValueTask<Outcome> EndedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var now = turn.Now.ToUniversalTime();
        var meant = (await records.CallsBetweenAsync(turn.Speaker, now - Longest, now + Early, cancellationToken))
            .Where(call => call is { DocumentedAt: null, PlannedAt: not null, Kind: not CallKind.Phone })
            .MaxBy(call => call.StartsAt);
        if (meant is null)
        {
            return new Outcome();
        }

        var once = ReminderNotices.OnceOf(ReminderKind.AfterCall, default, meant.Id);
        if (await records.WasToldAsync(turn.Speaker, once, cancellationToken))
        {
            return new Outcome();
        }

        var source = new SourceRecords(turn, meant.Id);
        source.Notify(turn.Speaker.UserId, ReminderNotices.AfterCall, meant.Id, once);
        return new Outcome { Changes = source.Changes };
    }
}
