using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs;

/// <summary>Answers that come from cards. A card may be old, sent twice, or made up: only what fits the present draft counts.</summary>
internal sealed partial class DialogTurn
{
    public const string UndoVerb = "undo";

    private async Task TakeCardAsync(CardAnswer card, CancellationToken cancellationToken)
    {
        if (card.Verb == UndoVerb)
        {
            await UndoSavedAsync(card, cancellationToken);
            return;
        }

        if (card.Verb == CommandButton.Verb)
        {
            await SayForAsync(card.Subject ?? "", cancellationToken);
            return;
        }

        if (dialog.Buttons.TryGetValue(card.Verb, out var button))
        {
            var outcome = await button.Run(Scope with { State = _state }, card, cancellationToken);
            await ApplyAsync(outcome, cancellationToken);
            if (outcome.Start is null && _state.Active is { } open && _state.Active == Scope.State.Active && _replies.Count > 0
                && await ResumedAsync(open, cancellationToken) is { } still)
            {
                await AskAsync(
                    still.Flow, still.Draft, [Book.Say(DialogPhrases.BackTo, ("title", Book.Plain(still.Flow.Title)))], cancellationToken);
            }

            return;
        }

        if (IsPressedTwice(card))
        {
            return;
        }

        if (await DraftOfAsync(card, cancellationToken) is not { } found)
        {
            _newCard = SettledCard.Finished(Book);
            Say(Book.Say(DialogPhrases.StaleCard));
            await AskActiveAsync(cancellationToken);
            return;
        }

        await TakeDraftCardAsync(found.Flow, found.Draft, card, cancellationToken);
    }

    private async Task TakeDraftCardAsync(Flow flow, Draft draft, CardAnswer card, CancellationToken cancellationToken)
    {
        _newCard = card.Verb == CheckCard.SaveVerb
            ? SettledCard.Taken(flow, draft, [], Asking(flow))
            : SettledCard.LeftBehind(flow, Book);
        switch (card.Verb)
        {
            case CheckCard.LaterVerb:
                await ParkAsync(flow, draft, cancellationToken);
                break;
            case FormCard.OneByOneVerb:
                await AskAsync(flow, draft with { AsForm = false }, [], cancellationToken);
                break;
            case FormCard.SendVerb:
                await TakeFormAsync(flow, draft, card, cancellationToken);
                break;
            case CheckCard.SaveVerb when card.Version == draft.Version && draft.Asked is null:
                await FinishAsync(flow, draft, cancellationToken);
                break;
            case CheckCard.ChangeVerb when card.Version == draft.Version
                && FlowEngine.JourneyOf(flow, draft).Find(card.Values.GetValueOrDefault(CheckCard.ChangeInput)) is { } slot:
                await AskAsync(flow, FlowEngine.Change(flow, draft, slot, Now.ToUniversalTime()), [], cancellationToken);
                break;
            default:
                await AskAsync(flow, draft, card.Version == draft.Version ? [] : [Book.Say(DialogPhrases.OldCard)], cancellationToken);
                break;
        }
    }

    /// <summary>Runs the command that a button says. Words that are no command never become an answer to what is asked.</summary>
    private async Task SayForAsync(string words, CancellationToken cancellationToken)
    {
        if (dialog.Commands.WithRest(words) is not { } command)
        {
            Say(Book.Say(DialogPhrases.StaleCard));
            await AskActiveAsync(cancellationToken);
        }
        else if (_state.Active is { } draft && await ResumedAsync(draft, cancellationToken) is { } open)
        {
            await InterruptAsync(open.Flow, open.Draft, command, cancellationToken);
        }
        else
        {
            await RunAsync(command, cancellationToken);
        }
    }

    /// <summary>An undo button takes back what its own card saved, and nothing that was saved later.</summary>
    private async Task UndoSavedAsync(CardAnswer card, CancellationToken cancellationToken)
    {
        if (_state.Undo is { } undo && undo.Subjects.Count > 0 && undo.Subjects[0] == card.Subject
            && (_state.Active is not { } active || Park(active)))
        {
            await UndoAsync(cancellationToken);
            return;
        }

        Say(Book.Say(DialogPhrases.NothingToUndo));
        await AskActiveAsync(cancellationToken);
    }

    /// <summary>The draft a card belongs to, under way or put aside; it becomes the one under way.</summary>
    private async Task<(Flow Flow, Draft Draft)?> DraftOfAsync(CardAnswer card, CancellationToken cancellationToken)
    {
        if (_state.Active is { } active && active.Id == card.Draft)
        {
            return await ResumedAsync(active, cancellationToken);
        }

        if ((_state.Parked ?? []).FirstOrDefault(each => each.Id == card.Draft) is not { } parked
            || (_state.Active is { } other && !Park(other with { Interrupted = true })))
        {
            return null;
        }

        Unpark(parked);
        return await ResumedAsync(parked with { Interrupted = false }, cancellationToken);
    }

    /// <summary>
    /// Takes a whole form. Each answer may reach further questions, so it goes round until nothing more fits; what was left empty is
    /// skipped once nothing needs correction. A form older than the draft only fills what is still open.
    /// </summary>
    private async Task TakeFormAsync(Flow flow, Draft draft, CardAnswer card, CancellationToken cancellationToken)
    {
        var isCurrent = card.Version == draft.Version;
        var shown = isCurrent ? FormCard.Slots(flow, draft).Select(slot => slot.Key).ToHashSet() : [];
        if (!isCurrent && Scope.State.Active?.Id == draft.Id && await SaysNothingNewAsync(flow, draft, card, cancellationToken))
        {
            return;
        }

        var (complaints, taken) = (new List<string>(), new List<Slot>());
        var seen = new HashSet<string>();
        while (FlowEngine.JourneyOf(flow, draft) is var journey
            && journey.Slots.FirstOrDefault(slot => journey.Answers[slot.Key] is null && !seen.Contains(slot.Key)) is { } slot)
        {
            seen.Add(slot.Key);
            var asking = await AskingAsync(flow, draft, slot, OtherOf(card, slot), cancellationToken, MostInForm);
            var understood = slot.Question.ReadForm(slot.Key, card.Values, asking);
            if (understood?.Answer is { } answer)
            {
                draft = FlowEngine.Take(flow, draft, slot, answer, Now.ToUniversalTime());
                taken.Add(slot);
            }
            else if (understood?.Complaint is { } complaint)
            {
                complaints.Add(Complaint(flow, slot, asking, complaint));
            }
            else if (shown.Contains(slot.Key) && slot.Question.IsNeeded)
            {
                complaints.Add(Complaint(flow, slot, asking, new Languages.Said(Book.Say(DialogPhrases.Needed))));
            }
        }

        if (complaints.Count == 0)
        {
            draft = FlowEngine.SkipAll(flow, draft, shown, Now.ToUniversalTime());
        }

        _newCard = SettledCard.Taken(flow, draft, taken, Asking(flow));
        List<string> before = [.. isCurrent ? [] : new[] { Book.Say(DialogPhrases.OldVersion) }];
        if (taken.Count > 0)
        {
            before.Add(Book.Say(DialogPhrases.FormTaken, ("count", taken.Count)));
        }

        await AskAsync(flow, draft, [.. before, .. complaints], cancellationToken);
    }

    private string Complaint(Flow flow, Slot slot, AskScope asking, Languages.Said complaint) => Book.Say(
        DialogPhrases.FormComplaint, ("label", AnswerWording.Label(flow, slot, asking)), ("complaint", complaint));

    private static string? OtherOf(CardAnswer card, Slot slot) => card.Values.GetValueOrDefault(slot.Key + "~other");
}
