using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Opportunities;

/// <summary>Freezes the last assessment anew with the one answer that was found, and says how the coverage grew by it.</summary>
internal sealed class FindOutEnding(ISalesRecords records)
{
    public static FlowStart Start(OpportunityPage page) =>
        new(FindOut.Script.Name, Answers.None.With(FindOut.Deal, OpportunityPicks.Pick(page.Deal)));

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(FindOut.Deal)!.Key, cancellationToken) is not { } page
            || CriterionPicks.Read(answers.Get(FindOut.Which)) is not { } found)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var (source, before) = (new SourceRecords(turn, Guid.CreateVersion7(turn.Now)), page.Last);
        var judged = answers.Get(FindOut.Judged)!;
        var assessment = AssessOpportunityEnding.Freeze(
            source, page, turn, competitor: null,
            [
                .. AssessOpportunity.Criteria.Select(each => each.Criterion == found
                    ? new CriterionAnswer(found, judged, source.At)
                    : new CriterionAnswer(each.Criterion, before?.Of(each.Criterion) ?? CriterionJudgement.NotKnown, before?.DayOf(each.Criterion) ?? source.At)),
            ]);
        await AssessmentUnknowns.ClaimAsync(records, source, turn, page.Deal, assessment, cancellationToken);
        source.Audit("opportunity.found-out", page.Deal.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(AssessOpportunityEnding.UndoKind, [assessment.Id.ToString(), page.Deal.Id.ToString()]),
            Replies =
            [
                Reply.Say(turn.Book.Say(
                    judged.Rating == Rating.Unknown ? AssessmentPhrases.StillUnknown : AssessmentPhrases.FoundOut,
                    ("criterion", turn.Book.Plain(AssessmentWording.LabelOf(found))),
                    ("sign", AssessmentWording.SignOf(judged.Rating)),
                    ("before", before is null ? 0 : OpportunityRules.Coverage(before)),
                    ("now", OpportunityRules.Coverage(assessment)))),
                Reply.Show(AssessmentCard.Show(page, assessment, before, turn), AssessmentCard.Title(page.Deal, assessment, turn.Book)),
            ],
        };
    }
}
