using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;

namespace KamBot.Dialogs;

/// <summary>
/// What was said together with a command: <c>log call Huawei 张总 yesterday 3pm</c>. Each piece waits for its question, because who
/// is meant by a name is known only once the account is. What was understood is shown, and is changed like any other answer.
/// </summary>
internal sealed partial class DialogTurn
{
    private static Dictionary<string, string>? HintsOf(FlowStart start, Draft draft)
    {
        var hints = new Dictionary<string, string>(start.Hints);
        if (start.Said is { Length: > 0 } said && draft.Asked is { } first)
        {
            hints[first] = said;
        }

        return hints.Count == 0 ? null : hints;
    }

    /// <summary>The slot asked, or one that the form would show, where something was said for it.</summary>
    private static Slot? HintedSlot(Flow flow, Draft draft, Slot asked) =>
        draft.Hints is not { Count: > 0 } hints ? null
        : draft.AsForm ? FormCard.Slots(flow, draft).FirstOrDefault(slot => hints.ContainsKey(slot.Key))
        : hints.ContainsKey(asked.Key) ? asked : null;

    private async Task TakeHintAsync(
        Flow flow, Draft draft, Slot slot, IReadOnlyList<string> before, CancellationToken cancellationToken)
    {
        var hint = draft.Hints![slot.Key];
        draft = draft with { Hints = draft.Hints.Where(pair => pair.Key != slot.Key).ToDictionary(pair => pair.Key, pair => pair.Value) };
        var asking = await AskingAsync(flow, draft, slot, hint, cancellationToken);
        var understood = slot.Question.Read(hint, asking);
        if (understood.Answer is { Kind: AnswerKind.Given } answer)
        {
            var noted = Book.Say(
                DialogPhrases.DraftLabel,
                ("title", AnswerWording.Label(flow, slot, asking)), ("value", AnswerWording.Of(slot, answer, asking)));
            await AskAsync(flow, FlowEngine.Take(flow, draft, slot, answer, Now.ToUniversalTime()), [.. before, noted], cancellationToken);
        }
        else if (draft.AsForm || understood.Complaint is null)
        {
            await AskAsync(flow, draft, before, cancellationToken);
        }
        else
        {
            draft = FlowEngine.Miss(draft, hint, Now.ToUniversalTime());
            Activate(draft);
            _replies.Add(QuestionReply.Complain(draft, slot, asking, understood, before));
        }
    }
}
