using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>Keeps the phase as a claim, so that it can be seen when it was reached.</summary>
internal sealed class SetPhaseEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page) =>
        new(SetPhase.Script.Name, Answers.None.With(SetPhase.Deal, OpportunityPicks.Pick(page.Deal)));

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(SetPhase.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with { TouchedAt = source.At };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, after.Id, after.AccountId, OpportunityAttributes.Phase, answers.Chosen(SetPhase.Phase)!.Value.ToString(), Evidence.Assumed);
        source.Audit("opportunity.phase", after.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
            Replies = [Reply.Show(OpportunityCard.Show(page with { Claims = [.. page.Claims, .. source.Claims] }, turn, justSaved: true), after.Name)],
        };
    }
}
