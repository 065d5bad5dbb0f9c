using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>Drafts put aside, taken up again, dropped and taken back.</summary>
internal sealed partial class DialogTurn
{
    private const string DroppedDraft = "draft";

    /// <summary>Goes on with a draft put aside: the only one, or the one meant by number or title.</summary>
    private async Task ContinueAsync(string which, CancellationToken cancellationToken)
    {
        var parked = _state.Parked ?? [];
        var draft = parked.Count == 1 ? parked[0]
            : int.TryParse(which, out var number) && number >= 1 && number <= parked.Count ? parked[number - 1]
            : parked.FirstOrDefault(each => which.Length > 0 && string.Equals(LabelOf(each), which, StringComparison.OrdinalIgnoreCase));
        if (draft is not null)
        {
            await TakeUpAsync(draft, cancellationToken);
        }
        else if (parked.Count == 0)
        {
            Say(Book.Say(DialogPhrases.NothingParked));
        }
        else
        {
            var word = Book.Plain(DialogCommands.ContinueWords);
            Say(
                Book.Say(DialogPhrases.ParkedList) + "\n\n"
                    + string.Join("\n", parked.Select((each, at) => $"{at + 1}. {Protocol.Cards.CardText.Escape(LabelOf(each))}")),
                [.. parked.Select((_, at) => $"{word} {at + 1}").Take(6)]);
        }
    }

    private async Task TakeUpAsync(Draft draft, CancellationToken cancellationToken)
    {
        if (_state.Active is { } active && active.Id != draft.Id && !Park(active with { Interrupted = true }))
        {
            return;
        }

        Unpark(draft);
        if (await ResumedAsync(draft with { Interrupted = false }, cancellationToken) is { } resumed)
        {
            var count = FlowEngine.JourneyOf(resumed.Flow, resumed.Draft).Answered;
            await AskAsync(
                resumed.Flow, resumed.Draft,
                [Book.Say(DialogPhrases.WelcomeBack, ("title", Book.Plain(resumed.Flow.Title)), ("count", count))], cancellationToken);
        }
    }

    /// <summary>The draft with the flow as it is now; null, and said so, where the flow is gone.</summary>
    private Task<(Flow Flow, Draft Draft)?> ResumedAsync(Draft draft, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!dialog.Flows.TryGetValue(draft.Flow, out var binding))
        {
            _state = _state with { Active = null };
            Say(Book.Say(DialogPhrases.FlowGone, ("title", draft.Flow)));
            return Task.FromResult<(Flow, Draft)?>(null);
        }

        var (resumed, changed) = FlowEngine.Resume(binding.Flow, draft);
        if (changed)
        {
            Say(Book.Say(DialogPhrases.FlowChanged));
        }

        Activate(resumed);
        return Task.FromResult<(Flow, Draft)?>((binding.Flow, resumed));
    }

    private async Task BeginAsync(FlowStart start, CancellationToken cancellationToken)
    {
        if (_state.Active is { } begun && HasJustBegun(begun, start))
        {
            await AskAsync(dialog.Flows[start.Flow].Flow, begun, [], cancellationToken);
            return;
        }

        if (start.Answers.BySlot.Count > 0
            && await dialog.Setup.RefuseEarly(Scope with { State = _state }, [.. start.Answers.BySlot.Values], cancellationToken) is { } refusal)
        {
            Say(refusal);
            return;
        }

        if (_state.Active is { } active && !Park(active))
        {
            return;
        }

        var flow = dialog.Flows[start.Flow].Flow;
        var number = _state.DraftCount + 1;
        var draft = FlowEngine.Begin(
            flow, number.ToString(System.Globalization.CultureInfo.InvariantCulture), start.Answers, Now.ToUniversalTime())
            with { Earlier = start.Earlier };
        _state = _state with { DraftCount = number };
        List<string> opening = flow.Opening is null ? [] : [Book.Say(flow.Opening)];
        var known = FlowEngine.AnsweredSlots(flow, draft)
            .Where(slot => draft.Answers![slot.Key]!.Kind == AnswerKind.Given).ToList();
        if (known.Count > 0)
        {
            var asking = Asking(flow);
            opening.Add(string.Join("\n\n", known.Select(slot => Book.Say(
                DialogPhrases.DraftLabel,
                ("title", AnswerWording.Label(flow, slot, asking)),
                ("value", AnswerWording.Of(slot, draft.Answers![slot.Key]!, asking))))));
        }

        await AskAsync(flow, draft with { Hints = HintsOf(start, draft) }, opening, cancellationToken);
    }

    private async Task ParkAsync(Flow flow, Draft draft, CancellationToken cancellationToken)
    {
        if (Park(draft))
        {
            Say(Book.Say(
                DialogPhrases.Parked,
                ("title", Book.Plain(flow.Title)), ("count", FlowEngine.JourneyOf(flow, draft).Answered)));
            await ReturnAsync(cancellationToken);
        }
    }

    private async Task StopAsync(Flow flow, Draft draft, CancellationToken cancellationToken)
    {
        _state = _state with
        {
            Active = null,
            Undo = new UndoEntry
            {
                Kind = DroppedDraft,
                Subjects = [],
                Until = Now.ToUniversalTime() + UndoTime,
                Draft = draft,
            },
        };
        Say(Book.Say(DialogPhrases.Stopped, ("title", Book.Plain(flow.Title))), Book.Plain(Commands.LoopWords.Phrases[Commands.LoopWord.Undo]));
        await ReturnAsync(cancellationToken);
    }

    /// <summary>Goes back to what was interrupted, if anything was.</summary>
    private async Task ReturnAsync(CancellationToken cancellationToken)
    {
        if ((_state.Parked ?? []).LastOrDefault(each => each.Interrupted) is { } interrupted)
        {
            await TakeUpAsync(interrupted, cancellationToken);
        }
    }

    private async Task UndoAsync(CancellationToken cancellationToken)
    {
        if (_state.Undo is not { } undo)
        {
            Say(Book.Say(DialogPhrases.NothingToUndo));
            return;
        }

        var sentence = DialogPhrases.Restored;
        if (undo.Kind != DroppedDraft)
        {
            var outcome = await dialog.Setup.TakeBacks[undo.Kind](Scope with { State = _state }, undo.Subjects, cancellationToken);
            if (await RefusalOfAsync(outcome, cancellationToken) is { } refusal)
            {
                Say(refusal);
                return;
            }

            _replies.AddRange(outcome.Replies);
            if (outcome.Changes.Count == 0)
            {
                // It is too late, as the reply says: nothing was taken back, and no answers come back.
                _state = _state with { Undo = null };
                if (_replies.Count == 0) Say(Book.Say(DialogPhrases.NothingToUndo));
                return;
            }

            _changes.AddRange(outcome.Changes);
            sentence = DialogPhrases.TakenBack;
        }

        _state = _state with { Undo = null };
        if (undo.Draft is { } draft && await ResumedAsync(draft, cancellationToken) is { } resumed)
        {
            await AskAsync(resumed.Flow, Reopened(resumed.Flow, resumed.Draft), [Book.Say(sentence)], cancellationToken);
        }
        else if (_replies.Count == 0)
        {
            Say(Book.Say(DialogPhrases.TakenBackAlone));
        }
    }

    /// <summary>A flow that does not check its answers would be saved again at once: its last question is asked anew.</summary>
    private Draft Reopened(Flow flow, Draft draft) => !flow.ChecksAnswers && FlowEngine.JourneyOf(flow, draft).Next is null
        ? FlowEngine.Back(flow, draft with { Asked = null }, Now.ToUniversalTime()) ?? draft
        : draft;

    private void Activate(Draft draft) => _state = _state with { Active = draft };

    private bool Park(Draft draft)
    {
        var others = (_state.Parked ?? []).Where(each => each.Id != draft.Id).ToList();
        if (others.Count >= DialogState.MostParked)
        {
            Say(Book.Say(DialogPhrases.TooManyParked, ("count", others.Count)));
            return false;
        }

        _state = _state with { Active = null, Parked = [.. others, draft] };
        return true;
    }

    private void Unpark(Draft draft) =>
        _state = _state with { Parked = [.. (_state.Parked ?? []).Where(each => each.Id != draft.Id)] };

    /// <summary>The title and the first answer: what tells one draft from another.</summary>
    private string LabelOf(Draft draft)
    {
        if (!dialog.Flows.TryGetValue(draft.Flow, out var binding))
        {
            return draft.Flow;
        }

        var title = Book.Plain(binding.Flow.Title);
        return FlowEngine.AnsweredSlots(binding.Flow, draft)
            .FirstOrDefault(slot => draft.Answers![slot.Key]!.Kind == AnswerKind.Given) is not { } first
            ? title
            : Book.Plain(DialogPhrases.DraftLabel, ("title", title), ("value", AnswerWording.Of(first, draft.Answers![first.Key]!, Asking(binding.Flow))));
    }
}
