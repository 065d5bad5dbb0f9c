using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O11: the dated milestones become promises on the owner's list.</summary>
internal sealed class WinOpportunityEnding(ISalesRecords records)
{
    private static readonly IReadOnlyList<(Question<DateOnly> Question, Phrase Words, CommitmentSide Side)> Milestones =
    [
        (WinOpportunity.Delivery, OverPhrases.Delivery, CommitmentSide.Ours),
        (WinOpportunity.Acceptance, OverPhrases.Acceptance, CommitmentSide.Theirs),
        (WinOpportunity.Payment, OverPhrases.Payment, CommitmentSide.Theirs),
        (WinOpportunity.Care, OverPhrases.Care, CommitmentSide.Ours),
    ];

    public static FlowStart Start(OpportunityPage page)
    {
        var answers = Answers.None.With(WinOpportunity.Deal, OpportunityPicks.Pick(page.Deal));
        return new FlowStart(WinOpportunity.Script.Name, answers)
        {
            Earlier = page.Deal.Value is { } value
                ? new Dictionary<string, Answer> { [WinOpportunity.Value.Id] = Answer.Known(WinOpportunity.Value.Stored(value)) }
                : null,
        };
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(WinOpportunity.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var value = answers.Chosen(WinOpportunity.Value) ?? page.Deal.Value;
        var after = page.Deal with
        {
            State = OpportunityState.Won, Amount = value?.Amount, Currency = value?.Currency, DeferredUntil = null, TouchedAt = source.At,
        };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, after.Id, after.AccountId, OpportunityAttributes.Decision, nameof(OpportunityState.Won), Evidence.Said);
        var promises = Milestones.Where(each => answers.Has(each.Question)).Select(each => new Commitment
        {
            Id = source.NewId(),
            TenantId = turn.Speaker.TenantId,
            AccountId = after.AccountId,
            SourceId = source.Id,
            OwnerId = turn.Speaker.UserId,
            Side = each.Side,
            What = turn.Book.Plain(each.Words, ("name", after.Name)),
            DueOn = answers.Chosen(each.Question),
            CreatedAt = source.At,
        }).ToList();
        promises.ForEach(source.Add);
        await AssessmentUnknowns.CloseAsync(records, source, turn, after, cancellationToken);
        source.Audit("opportunity.won", after.Id);
        string[] lines = promises.Count == 0
            ? [turn.Book.Say(OverPhrases.NoMilestones)]
            : [turn.Book.Say(OverPhrases.Milestones), string.Join("\n", promises.Select(promise => "- " + CommitmentWording.Line(promise, turn)))];
        return Outcome.Say(
            string.Join("\n\n", [turn.Book.Say(OverPhrases.Won, ("name", after.Name)), .. lines]),
            turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };
    }
}
