using KamBot.Dialogs;
using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Reading;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>O10: keeps the review beside the frozen assessments, and the next contact as a promise.</summary>
internal sealed class LoseOpportunityEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page) =>
        new(LoseOpportunity.Script.Name, Answers.None.With(LoseOpportunity.Deal, OpportunityPicks.Pick(page.Deal)));

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(LoseOpportunity.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var after = page.Deal with { State = OpportunityState.Lost, DeferredUntil = null, TouchedAt = source.At };
        var (wrong, next) = (CriterionPicks.Read(answers.Get(LoseOpportunity.Wrong)), answers.Chosen(LoseOpportunity.Next)!.Value);
        source.Replace(after);
        Claim(OpportunityAttributes.LossReason, answers.Chosen(LoseOpportunity.Why)!.Value.ToString());
        Claim(OpportunityAttributes.Winner, answers.Get(LoseOpportunity.Winner));
        Claim(
            OpportunityAttributes.Misjudged, wrong is { } misjudged ? new Misjudgement(misjudged, page.Last?.Of(misjudged).Rating).Stored : null,
            answers.Get(LoseOpportunity.Warning));
        var promise = new Commitment
        {
            Id = source.NewId(),
            TenantId = turn.Speaker.TenantId,
            AccountId = after.AccountId,
            SourceId = source.Id,
            OwnerId = turn.Speaker.UserId,
            Side = CommitmentSide.Ours,
            What = answers.Get(LoseOpportunity.KeepAlive)!,
            DueOn = next,
            CreatedAt = source.At,
        };
        source.Add(promise);
        await AssessmentUnknowns.CloseAsync(records, source, turn, after, cancellationToken);
        source.Audit("opportunity.lost", after.Id);
        var sentence = turn.Book.Say(
            OverPhrases.Lost, ("name", after.Name), ("day", DayWording.Say(next, turn.Now, turn.Book.Language.Tag)), ("what", promise.What));
        return Outcome.Say(
            wrong is { } criterion ? $"{sentence}\n\n{Misjudged(page, criterion, turn)}" : sentence,
            turn.Book.Plain(OpportunityWords.LossReport), turn.Book.Plain(LoopWords.Phrases[LoopWord.Undo])) with
        {
            Changes = source.Changes,
            Undo = OpportunityUndo.Of(source, page.Deal, after),
        };

        void Claim(string attribute, string? value, string? note = null)
        {
            if (value is not null)
            {
                source.Claim(SubjectKind.Opportunity, after.Id, after.AccountId, attribute, value, Evidence.Assumed, note: note);
            }
        }
    }

    /// <summary>What the frozen assessments said of it, and since when.</summary>
    private static string Misjudged(OpportunityPage page, Criterion criterion, TurnScope turn)
    {
        var (book, label) = (turn.Book, turn.Book.Plain(AssessmentWording.LabelOf(criterion)));
        if (page.Last is not { } last)
        {
            return book.Say(OverPhrases.NeverAssessed, ("criterion", label));
        }

        var since = OpportunityRules.Since(page.Assessments.Where(each => each.Competitor is null), criterion);
        var judged = last.Of(criterion);
        var day = DayWording.Say(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(since, turn.Zone).DateTime), turn.Now, book.Language.Tag);
        return judged.Note is { } note
            ? book.Say(OverPhrases.MisjudgedWithNote, ("criterion", label), ("sign", AssessmentWording.SignOf(judged.Rating)), ("day", day), ("note", note))
            : book.Say(OverPhrases.Misjudged, ("criterion", label), ("sign", AssessmentWording.SignOf(judged.Rating)), ("day", day));
    }
}
