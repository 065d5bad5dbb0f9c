using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Opportunities;

/// <summary>Keeps a new opportunity and answers with its card.</summary>
internal sealed class NewOpportunityEnding(ISalesRecords records)
{
    public const string UndoKind = "opportunity";

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, answers.Get(NewOpportunity.Account)!, cancellationToken);
        var deal = OpportunityFacts.Apply(
            new Opportunity
            {
                Id = source.Id,
                TenantId = turn.Speaker.TenantId,
                AccountId = account.Id,
                Name = "",
                SearchName = "",
                OwnerId = turn.Speaker.UserId,
                CreatedAt = source.At,
                TouchedAt = source.At,
            },
            answers);
        source.Add(deal);
        OpportunityFacts.Claim(source, deal, answers);
        source.Audit("opportunity.added", deal.Id);
        var page = new OpportunityPage
        {
            Deal = deal, Account = account, Claims = [.. source.Claims], Assessments = [], Limits = OpportunityLimits.Default,
        };
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [deal.Id.ToString(), .. source.Created]),
            Replies = [Reply.Show(OpportunityCard.Show(page, turn, justSaved: true), deal.Name)],
        };
    }

    /// <summary>Subjects: the opportunity, then what it created. Kept where something was built on it meanwhile.</summary>
    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, subjects[0], cancellationToken) is not { Assessments.Count: 0 } page
            || page.Deal.TouchedAt != page.Deal.CreatedAt)
        {
            return Outcome.Say(turn.Book.Say(Calls.CallPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, page.Deal.Id);
        source.Replace(page.Deal with { WithdrawnAt = source.At });
        source.Audit("opportunity.taken-back", page.Deal.Id);
        return new Outcome
        {
            Changes =
            [
                .. source.Changes,
                .. await new SourceWithdrawal(records).OfAsync(turn, source.Id, subjects.Skip(1), cancellationToken),
            ],
        };
    }
}
