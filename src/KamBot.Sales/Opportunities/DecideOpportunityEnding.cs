using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Reading;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O6: keeps the decision with its reason.</summary>
internal sealed class DecideOpportunityEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page, Decision? decision)
    {
        var answers = Answers.None.With(DecideOpportunity.Deal, OpportunityPicks.Pick(page.Deal));
        return new FlowStart(DecideOpportunity.Script.Name, decision is { } chosen ? answers.With(DecideOpportunity.What, chosen) : answers);
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(DecideOpportunity.Deal)!.Key, out var dealId)
            || await records.OpportunityAsync(turn.Speaker, dealId, cancellationToken) is not { } deal)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var decision = answers.Chosen(DecideOpportunity.What)!.Value;
        var until = answers.Chosen(DecideOpportunity.Until);
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = deal with { State = StateAfter(decision), DeferredUntil = until, TouchedAt = source.At };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, dealId, deal.AccountId, OpportunityAttributes.Decision, decision.ToString(), Evidence.Said,
            note: answers.Get(DecideOpportunity.Reason));
        source.Audit("opportunity.decided", dealId);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, deal, after),
            Replies = [Reply.Say(
                decision switch
                {
                    Decision.Pursue => turn.Book.Say(OpportunityPhrases.PursuedNow, ("name", deal.Name)),
                    Decision.Defer => turn.Book.Say(
                        OpportunityPhrases.DeferredNow,
                        ("name", deal.Name), ("day", DayWording.Say(until!.Value, turn.Now, turn.Book.Language.Tag))),
                    _ => turn.Book.Say(OpportunityPhrases.ClosedNow, ("name", deal.Name)),
                },
                turn.Book.Plain(OpportunityWords.List), turn.Book.Plain(Dialogs.Commands.LoopWords.Phrases[Dialogs.Commands.LoopWord.Undo]))],
        };
    }

    private static OpportunityState StateAfter(Decision decision) => decision switch
    {
        Decision.Pursue => OpportunityState.Pursued,
        Decision.Defer => OpportunityState.Deferred,
        _ => OpportunityState.Closed,
    };
}
