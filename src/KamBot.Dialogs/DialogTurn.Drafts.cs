using KamBot.Dialogs.Commands;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Questions;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>Words said to a draft under way.</summary>
internal sealed partial class DialogTurn
{
    private const int MostInChat = 5;
    private const int MostInForm = 50;

    private async Task TakeInDraftAsync(Flow flow, Draft draft, string text, CancellationToken cancellationToken)
    {
        if (FlowEngine.JourneyOf(flow, draft).Find(draft.Asked) is not { } slot)
        {
            await TakeAtCheckAsync(flow, draft, text, cancellationToken);
            return;
        }

        var asking = await AskingAsync(flow, draft, slot, text, cancellationToken);
        var freedom = slot.Question.Freedom;
        var understood = freedom == AnswerFreedom.Closed || draft.Heard is not null ? slot.Question.Read(text, asking) : null;
        if (dialog.LoopWords.Find(text) is { } word && word is not (LoopWord.Save or LoopWord.Change)
            && !(freedom == AnswerFreedom.Closed && word is LoopWord.Skip or LoopWord.Help && understood?.Answer is not null)
            && await TakeLoopWordAsync(flow, draft, slot, word, cancellationToken))
        {
            return;
        }

        var command = understood switch
        {
            { IsLoose: true } => dialog.Commands.Exactly(text),
            // What does not complete the half answer may as well have been meant as what it says.
            { IsHalf: true } when draft.Heard is not null && freedom == AnswerFreedom.Anything => CertainIn(text),
            { Answer: not null } or { IsHalf: true } => null,
            _ => CommandIn(text, freedom),
        };
        if (command is not null)
        {
            await InterruptAsync(flow, draft, command, cancellationToken);
            return;
        }

        understood ??= slot.Question.Read(text, asking);
        if (understood.Answer is { } answer)
        {
            await TakeAnswerAsync(flow, draft, slot, answer, Echo(slot, answer, text, asking), cancellationToken);
            return;
        }

        var heard = draft.Heard is { } half && !understood.IsHalf ? half : text;
        draft = FlowEngine.Miss(draft, heard.Length <= 500 ? heard : heard[..500], Now.ToUniversalTime());
        Activate(draft);
        _replies.Add(QuestionReply.Complain(draft, slot, asking, understood));
    }

    private FoundCommand? CommandIn(string text, AnswerFreedom freedom) => freedom switch
    {
        AnswerFreedom.Anything => CertainIn(text),
        AnswerFreedom.Name => dialog.Commands.WithRest(text, needsGap: true),
        _ => dialog.Commands.Tolerantly(text),
    };

    /// <summary>A command whose words nobody would answer with.</summary>
    private FoundCommand? CertainIn(string text) =>
        dialog.Commands.Exactly(text) is { Command.YieldsToAnswers: false } found ? found : null;

    /// <summary>True where the word was for the dialog; false where it can only be an answer.</summary>
    private async Task<bool> TakeLoopWordAsync(
        Flow flow, Draft draft, Slot slot, LoopWord word, CancellationToken cancellationToken)
    {
        switch (word)
        {
            case LoopWord.Back or LoopWord.Undo:
                var earlier = FlowEngine.Back(flow, draft, Now.ToUniversalTime());
                await AskAsync(
                    flow, earlier ?? draft, earlier is null ? [Book.Say(DialogPhrases.NothingBefore)] : [], cancellationToken);
                return true;
            case LoopWord.Skip or LoopWord.DontKnow when slot.Question.IsNeeded:
                await AskAsync(flow, draft, [Book.Say(DialogPhrases.Needed)], cancellationToken);
                return true;
            case LoopWord.Skip or LoopWord.DontKnow or LoopWord.Keep when FlowEngine.AnswerOf(word, draft, slot) is { } answer:
                await TakeAnswerAsync(flow, draft, slot, answer, [], cancellationToken);
                return true;
            case LoopWord.Why:
                var reason = Book.Say(
                    flow.ReasonOf(slot.Question) ?? (slot.Question.IsNeeded ? DialogPhrases.Needed : DialogPhrases.NoReason), ("about", slot.About?.Name));
                await AskAsync(flow, draft, [reason], cancellationToken);
                return true;
            case LoopWord.Help:
                await AskAsync(flow, draft, [Book.Say(DialogPhrases.HelpInside, ("title", Book.Plain(flow.Title)))], cancellationToken);
                return true;
            case LoopWord.AsForm or LoopWord.OneByOne:
                await AskAsync(flow, draft with { AsForm = word == LoopWord.AsForm }, [], cancellationToken);
                return true;
            case LoopWord.Later:
                await ParkAsync(flow, draft, cancellationToken);
                return true;
            case LoopWord.Stop:
                await StopAsync(flow, draft, cancellationToken);
                return true;
            default:
                return false;
        }
    }

    private async Task TakeAnswerAsync(
        Flow flow, Draft draft, Slot slot, Answer answer, IReadOnlyList<string> echo, CancellationToken cancellationToken)
    {
        if (slot.Question.PicksFrom is not null
            && await dialog.Setup.RefuseEarly(Scope with { State = _state }, [answer], cancellationToken) is { } refusal)
        {
            await AskAsync(flow, draft, [refusal], cancellationToken);
            return;
        }

        await AskAsync(flow, FlowEngine.Take(flow, draft, slot, answer, Now.ToUniversalTime()), echo, cancellationToken);
    }

    /// <summary>All is answered: save, change one, or later.</summary>
    private async Task TakeAtCheckAsync(Flow flow, Draft draft, string text, CancellationToken cancellationToken)
    {
        var word = dialog.LoopWords.Find(text);
        switch (word)
        {
            case LoopWord.Save:
                await FinishAsync(flow, draft, cancellationToken);
                return;
            case LoopWord.Back or LoopWord.Undo when FlowEngine.Back(flow, draft, Now.ToUniversalTime()) is { } earlier:
                await AskAsync(flow, earlier, [], cancellationToken);
                return;
            case LoopWord.Later:
                await ParkAsync(flow, draft, cancellationToken);
                return;
            case LoopWord.Stop:
                await StopAsync(flow, draft, cancellationToken);
                return;
        }

        var named = dialog.LoopWords.After(LoopWord.Change, text) ?? (int.TryParse(text, out _) ? text : null);
        if (named is not null && FlowEngine.FindAnswered(flow, draft, named, Book) is { } slot)
        {
            await AskAsync(flow, FlowEngine.Change(flow, draft, slot, Now.ToUniversalTime()), [], cancellationToken);
        }
        else if (named is null && word is null && dialog.Commands.Tolerantly(text) is { } command)
        {
            await InterruptAsync(flow, draft, command, cancellationToken);
        }
        else
        {
            await AskAsync(flow, draft, [Book.Say(word == LoopWord.Help ? DialogPhrases.CheckHow : DialogPhrases.CheckMiss)], cancellationToken);
        }
    }

    private async Task InterruptAsync(Flow flow, Draft draft, FoundCommand command, CancellationToken cancellationToken)
    {
        var outcome = await OutcomeOfAsync(command, cancellationToken);
        if (outcome.Start is not null)
        {
            if (HasJustBegun(draft, outcome.Start))
            {
                await AskAsync(flow, draft, [], cancellationToken);
                return;
            }

            if (!Park(draft with { Interrupted = true }))
            {
                return;
            }

            await ApplyAsync(outcome, cancellationToken);
            return;
        }

        await ApplyAsync(outcome, cancellationToken);
        if (_state.Active?.Id == draft.Id || _state.Active is null)
        {
            await AskAsync(flow, draft, [Book.Say(DialogPhrases.BackTo, ("title", Book.Plain(flow.Title)))], cancellationToken);
        }
    }

    /// <summary>Asks what comes next and keeps the draft; without a next question the answers are checked, or it is the end.</summary>
    private async Task AskAsync(Flow flow, Draft draft, IReadOnlyList<string> before, CancellationToken cancellationToken)
    {
        Activate(draft);
        var slot = FlowEngine.JourneyOf(flow, draft).Find(draft.Asked);
        if (slot is null && !flow.ChecksAnswers)
        {
            await FinishAsync(flow, draft, cancellationToken);
        }
        else if (slot is null)
        {
            _replies.Add(CheckCard.Show(flow, draft, Asking(flow), before));
        }
        else if (HintedSlot(flow, draft, slot) is { } hinted)
        {
            await TakeHintAsync(flow, draft, hinted, before, cancellationToken);
        }
        else
        {
            _question = () => draft.AsForm
                ? FormAsync(flow, draft, before, cancellationToken)
                : QuestionAsync(flow, draft, slot, before, cancellationToken);
        }
    }

    private async ValueTask<Reply> QuestionAsync(
        Flow flow, Draft draft, Slot slot, IReadOnlyList<string> before, CancellationToken cancellationToken) =>
        QuestionReply.Ask(flow, draft, slot, await AskingAsync(flow, draft, slot, null, cancellationToken), before);

    private async ValueTask<Reply> FormAsync(Flow flow, Draft draft, IReadOnlyList<string> before, CancellationToken cancellationToken)
    {
        var scopes = new Dictionary<string, AskScope>();
        foreach (var each in FormCard.Slots(flow, draft))
        {
            scopes[each.Key] = await AskingAsync(flow, draft, each, null, cancellationToken, MostInForm);
        }

        return FormCard.Show(flow, draft, each => scopes[each.Key], Book, before);
    }

    private async Task FinishAsync(Flow flow, Draft draft, CancellationToken cancellationToken)
    {
        var outcome = await dialog.Flows[flow.Name].Finish(
            Scope with { State = _state }, FlowEngine.JourneyOf(flow, draft).Reached(), cancellationToken);
        if (await RefusalOfAsync(outcome, cancellationToken) is { } refusal)
        {
            // What was answered is not lost: the right may come back, or somebody else be asked for it.
            Say(refusal);
            await ParkAsync(flow, draft, cancellationToken);
            return;
        }

        if (outcome.NotYet)
        {
            Park(draft with { Interrupted = true });
            await ApplyAsync(outcome, cancellationToken);
            return;
        }

        _state = _state with { Active = null };
        await ApplyAsync(outcome, cancellationToken);
        if (outcome.Undo is not null && _state.Undo is { } undo)
        {
            // A flow that ends with its last answer would be saved again at once, so that answer is what is asked anew.
            var again = flow.ChecksAnswers ? draft : FlowEngine.Back(flow, draft, Now.ToUniversalTime());
            _state = _state with { Undo = undo with { Draft = again } };
        }

        if (_state.Active is null && (_state.Parked ?? []).LastOrDefault(each => each.Interrupted) is { } interrupted)
        {
            Unpark(interrupted);
            if (await ResumedAsync(interrupted with { Interrupted = false }, cancellationToken) is { } resumed)
            {
                await AskAsync(
                    resumed.Flow, resumed.Draft,
                    [Book.Say(DialogPhrases.BackTo, ("title", Book.Plain(resumed.Flow.Title)))], cancellationToken);
            }
        }
    }

    /// <summary>What was made of the words, where that may surprise: days, amounts, names found.</summary>
    private IReadOnlyList<string> Echo(Slot slot, Answer answer, string text, AskScope asking)
    {
        if (slot.Question.Freedom == AnswerFreedom.Anything || answer.Value is null)
        {
            return [];
        }

        var shown = slot.Question.Show(answer.Value, asking);
        return string.Equals(shown, text, StringComparison.OrdinalIgnoreCase)
            ? []
            : [Book.Say(DialogPhrases.Noted, ("value", shown))];
    }

    private AskScope Asking(Flow flow) => Scope.Asking with { Currency = dialog.Setup.DefaultCurrency };

    private async ValueTask<AskScope> AskingAsync(
        Flow flow, Draft draft, Slot slot, string? typed, CancellationToken cancellationToken, int most = MostInChat)
    {
        var asking = Asking(flow) with { About = slot.About, Heard = draft.Asked == slot.Key ? draft.Heard : null };
        if (slot.Question.PicksFrom is not { } source)
        {
            return asking;
        }

        var answers = FlowEngine.JourneyOf(flow, draft).Answers;
        var request = new PickRequest(source, Scope.Speaker, answers, Now, Book) { Most = most };
        return asking with
        {
            Suggestions = await dialog.Setup.Picks.SuggestAsync(request, cancellationToken),
            Found = typed is null ? [] : await dialog.Setup.Picks.FindAsync(request, typed, cancellationToken),
        };
    }
}
