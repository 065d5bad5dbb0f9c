using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>Says at once whether the quick look found a reason to stop.</summary>
internal sealed class PreQualifyEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page) =>
        new(PreQualify.Script.Name, Answers.None.With(PreQualify.Deal, OpportunityPicks.Pick(page.Deal)));

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(answers.Get(PreQualify.Deal)!.Key, out var dealId)
            || await records.OpportunityAsync(turn.Speaker, dealId, cancellationToken) is not { } deal)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var against = PreQualify.Questions.Where(question => answers.Chosen(question) == KnockOut.No).ToList();
        var open = PreQualify.Questions.Where(question => answers.Chosen(question) is null).ToList();
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = deal with { TouchedAt = source.At };
        source.Replace(after);
        source.Claim(
            SubjectKind.Opportunity, dealId, deal.AccountId, OpportunityAttributes.QuickLook,
            string.Join(",", PreQualify.Questions.Select(question => $"{question.Id}={answers.Chosen(question)?.ToString() ?? "Unknown"}")),
            Evidence.Assumed);
        source.Audit("opportunity.pre-qualified", dealId);
        var (sentence, reasons) = (against.Count, open.Count) switch
        {
            ( > 0, _) => (OpportunityPhrases.QuickBad, against),
            (_, > 0) => (OpportunityPhrases.QuickOpen, open),
            _ => (OpportunityPhrases.QuickGood, []),
        };
        return new Outcome
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, deal, after),
            Replies = [Reply.Say(
                turn.Book.Say(sentence, ("name", deal.Name), ("reasons", Join(reasons, turn.Book))),
                $"{turn.Book.Plain(against.Count > 0 ? OpportunityWords.Decide : OpportunityWords.Assess)} {deal.Name}")],
        };
    }

    private static string Join(IReadOnlyList<Dialogs.Questions.Question<KnockOut>> questions, PhraseBook book) =>
        string.Join(book.Plain(Calls.CommitmentsQuestion.Joint), questions.Select(question => book.Plain(PreQualify.Script.LabelOf(question))));
}
