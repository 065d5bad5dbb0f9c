using KamBot.Dialogs;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Sales.Relationships;

namespace KamBot.Sales.Profiles;

/// <summary>Keeps the answer beside the question; from then on no call plan shows it any more.</summary>
internal sealed class AnswerQuestionEnding(ISalesRecords records, ProfilePages pages)
{
    public async ValueTask<Outcome> FinishAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, answers.Get(ProfileSource.Account)!, cancellationToken);
        var before = await records.ProfileClaimsAsync(turn.Speaker, account.Id, cancellationToken);
        var which = answers.Get(AnswerQuestion.Which)!.Key;
        if (OpenUnknowns.Of(before, account.Id).FirstOrDefault(claim => claim.Id.ToString() == which) is not { } question)
        {
            return Outcome.Say(turn.Book.Say(ProfilePhrases.QuestionGone));
        }

        Claim(source, question, answers, turn);
        source.Audit("question.answered", account.Id);
        var page = await pages.OfAsync(turn, account, source.Claims, [], cancellationToken);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(ProfileEnding.UndoKind, [source.Id.ToString(), .. source.Created]),
            Replies = [Reply.Show(
                OpenQuestionsCard.Show(page, turn, ProfileSaved.Lines(before, [.. source.Claims], turn.Book), source.Id.ToString()),
                OpenQuestionsCard.Title(page, turn.Book))],
        };
    }

    /// <summary>The answer to a fact of the profile is that fact; any other answer is kept beside its question.</summary>
    private static void Claim(SourceRecords source, Claim question, Answers answers, TurnScope turn)
    {
        var (found, note) = (answers.Get(AnswerQuestion.Answer)!, answers.Get(ProfileSource.Note));
        var evidence = answers.Chosen(ProfileSource.Known) ?? Evidence.Assumed;
        if (ProfileParts.FactOf(question.Value)?.Question.Read(found, turn.Asking).Answer?.Value is { } value)
        {
            source.Claim(
                SubjectKind.Account, question.AccountId, question.AccountId, question.Value, value, evidence, note: note, objectId: question.ObjectId);
        }
        else
        {
            source.Claim(
                SubjectKind.Account, question.AccountId, question.AccountId, ClaimAttributes.UnknownAnswered, question.Value, evidence,
                note: note is null ? found : $"{found} · {note}", objectId: question.ObjectId);
        }
    }
}
