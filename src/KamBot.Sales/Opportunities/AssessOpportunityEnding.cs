using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Opportunities;

/// <summary>Freezes an assessment and answers with what it says and what moved since the last one.</summary>
internal sealed class AssessOpportunityEnding(ISalesRecords records)
{
    public const string UndoKind = "assessment";

    /// <summary>
    /// Begins with the answers of the last assessment that are still good. What was unknown is asked; what is doubtful or has aged is
    /// shown and asked whether it is still so.
    /// </summary>
    public static FlowStart Start(OpportunityPage page, DateTimeOffset now, string? competitor = null)
    {
        var answers = Answers.None.With(AssessOpportunity.Deal, OpportunityPicks.Pick(page.Deal));
        answers = competitor is null
            ? answers.With(AssessOpportunity.Competitor.Id, Answer.NotAsked)
            : answers.With(AssessOpportunity.Competitor, competitor);
        var earlier = new Dictionary<string, Answer>();
        if (page.LastOf(competitor) is { } last)
        {
            foreach (var (criterion, question) in AssessOpportunity.Criteria.Where(each => last.Of(each.Criterion).Rating != Rating.Unknown))
            {
                var known = Answer.Known(question.Stored(last.Of(criterion)));
                if (OpportunityRules.IsSound(last, criterion, now, page.Limits))
                {
                    answers = answers.With(question.Id, known);
                }
                else
                {
                    earlier[question.Id] = known;
                }
            }
        }

        return new FlowStart(AssessOpportunity.Script.Name, answers) { Earlier = earlier };
    }

    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        if (await OpportunityPage.ReadAsync(records, turn, answers.Get(AssessOpportunity.Deal)!.Key, cancellationToken) is not { } page)
        {
            return Outcome.Say(turn.Book.Say(OpportunityPhrases.NotFound));
        }

        var competitor = answers.Get(AssessOpportunity.Competitor);
        var before = page.LastOf(competitor);
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var assessment = Freeze(
            source, page, turn, competitor,
            [.. AssessOpportunity.Criteria.Select(each => AnswerOf(each.Criterion, answers.Of(each.Question), before, source.At))]);
        if (competitor is null)
        {
            await AssessmentUnknowns.ClaimAsync(records, source, turn, page.Deal, assessment, cancellationToken);
        }

        source.Audit("opportunity.assessed", page.Deal.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [assessment.Id.ToString(), page.Deal.Id.ToString()]),
            Replies = [Reply.Show(AssessmentCard.Show(page, assessment, before, turn), AssessmentCard.Title(page.Deal, assessment, turn.Book))],
        };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var page = await OpportunityPage.ReadAsync(records, turn, subjects[1], cancellationToken);
        if (page?.Assessments.FirstOrDefault(each => each.Id.ToString() == subjects[0]) is not { } taken
            || page.LastOf(taken.Competitor)?.Id != taken.Id)
        {
            return Outcome.Say(turn.Book.Say(AssessmentPhrases.TooLateToUndo));
        }

        var source = new SourceRecords(turn, taken.Id);
        source.Replace(taken with { WithdrawnAt = source.At });
        foreach (var claim in (await records.FromSourceAsync(turn.Speaker, taken.Id, cancellationToken)).Claims)
        {
            source.Replace(claim with { WithdrawnAt = source.At });
        }

        source.Audit("opportunity.assessment-taken-back", page.Deal.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Replies = [Reply.Say(turn.Book.Say(AssessmentPhrases.UndoneSentence, ("name", page.Deal.Name)))],
        };
    }

    /// <summary>A frozen assessment of the opportunity, which counts as touched.</summary>
    internal static Assessment Freeze(
        SourceRecords source, OpportunityPage page, TurnScope turn, string? competitor, IReadOnlyList<CriterionAnswer> answers)
    {
        var assessment = new Assessment
        {
            Id = source.Id,
            TenantId = turn.Speaker.TenantId,
            AccountId = page.Deal.AccountId,
            OpportunityId = page.Deal.Id,
            AuthorId = turn.Speaker.UserId,
            At = source.At,
            Stage = page.Deal.Stage,
            Competitor = competitor,
            Answers = answers,
        };
        source.Add(assessment);
        source.Replace(page.Deal with { TouchedAt = source.At });
        return assessment;
    }

    /// <summary>What stood on record and was not said anew keeps its day: it grows older until somebody looks again.</summary>
    private static CriterionAnswer AnswerOf(Criterion criterion, Answer? given, Assessment? before, DateTimeOffset now) => given switch
    {
        { Kind: AnswerKind.Given, Value: { } value } => new(criterion, AssessOpportunity.QuestionOf(criterion).Value(value), now),
        { Kind: AnswerKind.Known, Value: { } value } =>
            new(criterion, AssessOpportunity.QuestionOf(criterion).Value(value), before?.DayOf(criterion) ?? now),
        _ => new(criterion, CriterionJudgement.NotKnown, now),
    };
}
