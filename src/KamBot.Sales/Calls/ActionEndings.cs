using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Sales.Calls;

/// <summary>C5: what setting and verifying actions lead to.</summary>
public sealed class ActionEndings(ISalesRecords records)
{
    public const string UndoKind = "action";

    /// <summary>Keeps the action; a key action only when the one before it at this account is verified.</summary>
    public async ValueTask<Outcome> SetAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var isKey = answers.Chosen(SetAction.IsKey) == Importance.KeyAction;
        var picked = answers.Get(SetAction.Account)!;
        if (isKey && Guid.TryParse(picked.Key, out var accountId)
            && CallRules.KeyActionToVerifyFirst(await records.OpenCommitmentsAsync(turn.Speaker, accountId, cancellationToken)) is { } waiting)
        {
            return new Outcome
            {
                NotYet = true,
                Replies = [Reply.Say(turn.Book.Say(ActionPhrases.VerifyFirst, ("what", CommitmentWording.What(waiting))))],
                Start = VerifyStart(waiting),
            };
        }

        var source = new SourceRecords(turn, Guid.CreateVersion7(turn.Now));
        var account = await source.AccountAsync(records, picked, cancellationToken);
        var lines = new List<string>();
        foreach (var said in answers.Get(SetAction.What)!)
        {
            var commitment = new Commitment
            {
                Id = source.NewId(),
                TenantId = turn.Speaker.TenantId,
                AccountId = account.Id,
                SourceId = source.Id,
                OwnerId = turn.Speaker.UserId,
                Side = CommitmentSide.Ours,
                Who = said.Who,
                What = said.What,
                DueOn = said.DueOn,
                IsKeyAction = isKey && lines.Count == 0,
                CreatedAt = source.At,
            };
            source.Add(commitment);
            lines.Add(CommitmentWording.Line(commitment, turn));
        }

        source.Audit("action.set", source.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(UndoKind, [source.Id.ToString()]),
            Replies = [Reply.Say(
                turn.Book.Say(isKey ? ActionPhrases.KeySet : ActionPhrases.Set, ("account", account.Name)) + "\n\n" + string.Join("\n\n", lines),
                turn.Book.Plain(CallWords.TodayWords), turn.Book.Plain(Dialogs.Commands.LoopWords.Phrases[Dialogs.Commands.LoopWord.Undo]))],
        };
    }

    public async ValueTask<Outcome> VerifyAsync(TurnScope turn, Answers answers, CancellationToken cancellationToken)
    {
        var id = Guid.Parse(answers.Get(VerifyAction.Action)!.Key);
        if (await records.CommitmentAsync(turn.Speaker, id, cancellationToken) is not { State: not CommitmentState.Verified } commitment)
        {
            return Outcome.Say(turn.Book.Say(ActionPhrases.Gone));
        }

        var at = turn.Now.ToUniversalTime();
        var source = new SourceRecords(turn, id);
        var effect = answers.Chosen(VerifyAction.Effect);
        source.Replace(commitment with
        {
            State = CommitmentState.Verified,
            DoneAt = commitment.DoneAt ?? at,
            VerifiedAt = at,
            Effect = string.Join(": ", new[] { effect?.ToString(), answers.Get(VerifyAction.Seen) }.OfType<string>()),
        });
        source.Audit("action.verified", id);
        return new Outcome
        {
            Changes = source.Changes,
            Replies = [Reply.Say(turn.Book.Say(
                effect == ActionEffect.NoEffect ? ActionPhrases.VerifiedWithoutEffect : ActionPhrases.Verified,
                ("what", CommitmentWording.What(commitment))))],
        };
    }

    public async ValueTask<Outcome> TakeBackAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        var brought = await records.FromSourceAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken);
        var at = turn.Now.ToUniversalTime();
        return new Outcome
        {
            Changes = [.. brought.Commitments.Select(each => new ReplaceRecord(each with { WithdrawnAt = at }))],
        };
    }

    public static FlowStart VerifyStart(Commitment commitment) => new(
        VerifyAction.Script.Name,
        Answers.None.With(VerifyAction.Action, new Picked(commitment.Id.ToString(), commitment.What)));
}
