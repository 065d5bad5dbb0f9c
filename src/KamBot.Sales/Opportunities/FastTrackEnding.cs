using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Sales.Accounts;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O7: pursues without an approval what waits for one, keeps who decided it before, and tells every manager.</summary>
internal sealed class FastTrackEnding(ISalesRecords records, ManagersOf managersOf)
{
    /// <summary>Only a request that waits can be overtaken.</summary>
    public static Outcome Start(OpportunityPage page, TurnScope turn) => page.Deal.State == OpportunityState.Waiting
        ? new Outcome { Start = new FlowStart(FastTrack.Script.Name, Answers.None.With(FastTrack.Deal, OpportunityPicks.Pick(page.Deal))) }
        : NotWaiting(page, turn);

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(FastTrack.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        if (page.Deal.State != OpportunityState.Waiting)
        {
            return NotWaiting(page, turn);
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with { State = OpportunityState.Pursued, TouchedAt = source.At };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, after.Id, after.AccountId, OpportunityAttributes.FastTrack, nameof(Decision.Pursue), Evidence.Said,
            note: answers.Get(FastTrack.DecidedBy));
        source.Audit("opportunity.fast-track", after.Id);
        foreach (var manager in managersOf.OthersThan(turn.Speaker))
        {
            OpportunityNotices.Add(source, manager, OpportunityNotices.FastTracked);
        }

        return Outcome.Say(
            turn.Book.Say(ApprovalPhrases.FastTracked, ("name", after.Name)),
            $"{turn.Book.Plain(OpportunityWords.Show)} {after.Name}", turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };
    }

    private static Outcome NotWaiting(OpportunityPage page, TurnScope turn) => Outcome.Say(
        turn.Book.Say(ApprovalPhrases.NoFastTrack, ("name", page.Deal.Name)), $"{turn.Book.Plain(OpportunityWords.Decide)} {page.Deal.Name}");
}
