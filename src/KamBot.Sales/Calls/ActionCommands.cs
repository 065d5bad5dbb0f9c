using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Sales.Calls;

/// <summary>C5 by command and by button: follow up, done, verified, set an action.</summary>
public sealed class ActionCommands(ISalesRecords records, AccountWords accountWords)
{
    public async ValueTask<Outcome> FollowUpAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var account = await accountWords.FindAsync(turn, rest, cancellationToken);
        var open = await records.OpenCommitmentsAsync(turn.Speaker, account?.Id, cancellationToken);
        if (open.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(ActionPhrases.NothingOpen), turn.Book.Plain(CallWords.SetActionWords));
        }

        var title = account is null
            ? turn.Book.Plain(ActionPhrases.FollowUpTitle)
            : turn.Book.Plain(ActionPhrases.FollowUpFor, ("account", account.Name));
        return new Outcome { Replies = [Reply.Show(FollowUpCard.Show(title, open, await NamesAsync(turn, open, cancellationToken), turn), title)] };
    }

    public async ValueTask<Outcome> DoneAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var open = (await records.OpenCommitmentsAsync(turn.Speaker, null, cancellationToken))
            .ToList();
        return Choose(open, rest) is { } commitment
            ? Done(turn, commitment)
            : await AskWhichAsync(turn, open, ActionPhrases.WhichDone, cancellationToken);
    }

    public async ValueTask<Outcome> VerifiedAsync(TurnScope turn, string rest, CancellationToken cancellationToken)
    {
        var open = await records.OpenCommitmentsAsync(turn.Speaker, null, cancellationToken);
        if (open.All(each => !each.IsKeyAction))
        {
            return Outcome.Say(turn.Book.Say(ActionPhrases.NothingToVerify));
        }

        var keys = open.Where(each => each.IsKeyAction).ToList();
        return (Choose(open, rest) ?? (rest.Length == 0 && keys.Count == 1 ? keys[0] : null)) is { } commitment
            ? Verify(turn, commitment)
            : await AskWhichAsync(turn, open, ActionPhrases.WhichVerified, cancellationToken);
    }

    public async ValueTask<Outcome> SetAsync(TurnScope turn, string rest, CancellationToken cancellationToken) =>
        new() { Start = await accountWords.StartAsync(turn, SetAction.Script, SetAction.Account, rest, cancellationToken) };

    public async ValueTask<Outcome> PressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken)
    {
        var subject = answer.Values.GetValueOrDefault(FollowUpCard.WhichInput) ?? answer.Subject;
        var commitment = Guid.TryParse(subject, out var id)
            ? await records.CommitmentAsync(turn.Speaker, id, cancellationToken)
            : null;
        return (commitment, answer.Verb) switch
        {
            (null, FollowUpCard.DoneVerb) => await DoneAsync(turn, "", cancellationToken),
            (null, _) => await VerifiedAsync(turn, "", cancellationToken),
            (_, FollowUpCard.DoneVerb) => Done(turn, commitment),
            _ => Verify(turn, commitment),
        };
    }

    public async ValueTask<Outcome> SetPressedAsync(TurnScope turn, CardAnswer answer, CancellationToken cancellationToken) =>
        new() { Start = await accountWords.StartForAsync(turn, SetAction.Script, SetAction.Account, answer.Subject, cancellationToken) };

    private static Outcome Done(TurnScope turn, Commitment commitment)
    {
        if (commitment.State != CommitmentState.Open)
        {
            return Outcome.Say(turn.Book.Say(ActionPhrases.Gone));
        }

        var at = turn.Now.ToUniversalTime();
        var source = new SourceRecords(turn, commitment.Id);
        source.Replace(commitment with { State = CommitmentState.Done, DoneAt = at });
        source.Audit("action.done", commitment.Id);
        return new Outcome
        {
            Changes = source.Changes,
            Undo = new Undoable(DoneUndoKind, [commitment.Id.ToString()]),
            Replies = [Reply.Say(turn.Book.Say(
                commitment.IsKeyAction ? ActionPhrases.DoneKey : ActionPhrases.Done, ("what", CommitmentWording.What(commitment))))],
        };
    }

    public const string DoneUndoKind = "action-done";

    public async ValueTask<Outcome> TakeBackDoneAsync(TurnScope turn, IReadOnlyList<string> subjects, CancellationToken cancellationToken)
    {
        if (await records.CommitmentAsync(turn.Speaker, Guid.Parse(subjects[0]), cancellationToken) is not { State: CommitmentState.Done } done)
        {
            return Outcome.Say(turn.Book.Say(CallPhrases.TooLateToUndo));
        }

        return new Outcome
        {
            Changes = [new ReplaceRecord(done with { State = CommitmentState.Open, DoneAt = null })],
            Replies = [Reply.Say(turn.Book.Say(ActionPhrases.OpenAgain, ("what", CommitmentWording.What(done))))],
        };
    }

    private static Outcome Verify(TurnScope turn, Commitment commitment) => commitment switch
    {
        { State: CommitmentState.Verified } => Outcome.Say(turn.Book.Say(ActionPhrases.Gone)),
        { IsKeyAction: false } => Done(turn, commitment),
        _ => new Outcome { Start = ActionEndings.VerifyStart(commitment) },
    };

    private static Commitment? Choose(IReadOnlyList<Commitment> open, string rest) =>
        int.TryParse(rest.Trim().TrimEnd('.'), out var number) && number >= 1 && number <= Math.Min(open.Count, FollowUpCard.MostShown)
            ? open[number - 1]
            : rest.Length >= 3 && open.Where(each => each.What.Contains(rest, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only]
                ? only
                : null;

    private async ValueTask<Outcome> AskWhichAsync(
        TurnScope turn, IReadOnlyList<Commitment> open, Dialogs.Languages.Phrase ask, CancellationToken cancellationToken)
    {
        if (open.Count == 0)
        {
            return Outcome.Say(turn.Book.Say(ActionPhrases.NothingOpen));
        }

        var card = FollowUpCard.Show(
            turn.Book.Plain(ActionPhrases.FollowUpTitle), open, await NamesAsync(turn, open, cancellationToken), turn);
        return new Outcome { Replies = [Reply.Show(card, turn.Book.Plain(ActionPhrases.FollowUpTitle)), Reply.Say(turn.Book.Say(ask))] };
    }

    private async ValueTask<IReadOnlyDictionary<Guid, string>> NamesAsync(
        TurnScope turn, IReadOnlyList<Commitment> open, CancellationToken cancellationToken) =>
        (await records.AccountsAsync(turn.Speaker, [.. open.Select(each => each.AccountId).Distinct()], cancellationToken))
            .ToDictionary(account => account.Id, account => account.Name);
}
