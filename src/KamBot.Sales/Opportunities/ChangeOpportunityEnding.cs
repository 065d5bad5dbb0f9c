using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Opportunities;

/// <summary>Keeps what was added to an opportunity or changed, and answers with its card.</summary>
internal sealed class ChangeOpportunityEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page) => new(ChangeOpportunity.Script.Name, OpportunityFacts.Known(page));

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(ChangeOpportunity.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = OpportunityFacts.Apply(page.Deal, answers) with { TouchedAt = source.At };
        source.Replace(after);
        OpportunityFacts.Claim(source, after, answers);
        source.Audit("opportunity.changed", after.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
            Replies = [Reply.Show(
                OpportunityCard.Show(page with { Deal = after, Claims = [.. page.Claims, .. source.Claims] }, turn, justSaved: true), after.Name)],
        };
    }
}
