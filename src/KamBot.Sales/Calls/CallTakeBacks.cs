using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Calls;

/// <summary>Takes back a saved plan or report: everything it brought is marked withdrawn, nothing is deleted.</summary>
public sealed class CallTakeBacks(ISalesRecords records)
{
    private readonly SourceWithdrawal _withdrawal = new(records);

    /// <summary>Subjects: the call, then what the plan created.</summary>
    public async ValueTask<Outcome> PlanAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.CallAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken) is not { DocumentedAt: null } call)
        {
            return TooLate(turn);
        }

        var at = turn.Now.ToUniversalTime();
        List<RecordChange> changes = [new ReplaceRecord(call with { WithdrawnAt = at })];
        changes.AddRange(await _withdrawal.OfAsync(turn, call.Id, subjects.Skip(1), cancellationToken));
        changes.Add(Audit(turn, "call.plan-taken-back", call.Id));
        return new Outcome { Changes = changes };
    }

    /// <summary>Subjects: the call, the source of what was said about it, then what the report created.</summary>
    public async ValueTask<Outcome> ReportAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.CallAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken) is not { DocumentedAt: not null } call)
        {
            return TooLate(turn);
        }

        var at = turn.Now.ToUniversalTime();
        List<RecordChange> changes =
        [
            new ReplaceRecord(call.PlannedAt is null
                ? call with { WithdrawnAt = at }
                : call with { DocumentedAt = null, Result = null, Report = null }),
        ];
        changes.AddRange((await records.AttendanceOfAsync(turn.Speaker, [call.Id], cancellationToken))
            .Where(each => each.WasThere)
            .Select(each => new ReplaceRecord(each with { WasThere = false, VisitNumber = 0 })));
        changes.AddRange(await _withdrawal.OfAsync(turn, Guid.Parse(subjects[1]), subjects.Skip(2), cancellationToken));
        changes.Add(Audit(turn, "call.report-taken-back", call.Id));
        return new Outcome { Changes = changes };
    }

    private static Outcome TooLate(TurnScope turn) => new() { Replies = [Reply.Say(turn.Book.Say(CallPhrases.TooLateToUndo))] };

    private static AddRecord Audit(TurnScope turn, string act, Guid callId)
    {
        var source = new SourceRecords(turn, callId);
        source.Audit(act, callId);
        return (AddRecord)source.Changes[0];
    }
}
