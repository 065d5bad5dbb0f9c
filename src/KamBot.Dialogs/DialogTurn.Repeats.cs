using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Replies;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs;

/// <summary>What was pressed or said twice in a row. Nothing more is said to the second; its card settles, where it has not yet.</summary>
internal sealed partial class DialogTurn
{
    /// <summary>True for a button whose work was just done: somebody clicked twice.</summary>
    private bool IsPressedTwice(CardAnswer card)
    {
        if (card.Verb == CheckCard.SaveVerb && _state.Undo is { Draft: { } saved } undo && undo.Kind != DroppedDraft
            && (saved.Id, saved.Version) == (card.Draft, card.Version)
            && dialog.Flows.TryGetValue(saved.Flow, out var binding))
        {
            _newCard = SettledCard.Taken(binding.Flow, saved, [], Asking(binding.Flow));
            return true;
        }

        var parked = (_state.Parked ?? []).FirstOrDefault(each => each.Id == card.Draft);
        var isSecond = card.Verb switch
        {
            CheckCard.LaterVerb => parked?.Version == card.Version,
            CheckCard.ChangeVerb => Follows(card) && _state.Active!.Asked == card.Values.GetValueOrDefault(CheckCard.ChangeInput),
            FormCard.OneByOneVerb => _state.Active is { AsForm: false } active && (active.Id, active.Version) == (card.Draft, card.Version),
            _ => false,
        };
        if (isSecond && dialog.Flows.TryGetValue((parked ?? _state.Active!).Flow, out var pressed))
        {
            _newCard = SettledCard.LeftBehind(pressed.Flow, Book);
        }

        return isSecond;
    }

    /// <summary>True where the draft under way is the card's, one step further.</summary>
    private bool Follows(CardAnswer card) => _state.Active is { } active && active.Id == card.Draft && active.Version == card.Version + 1;

    /// <summary>True for a form sent twice: all that stands in it is answered just so.</summary>
    private async Task<bool> SaysNothingNewAsync(Flow flow, Draft draft, CardAnswer card, CancellationToken cancellationToken)
    {
        var brought = new List<Slot>();
        foreach (var slot in FlowEngine.JourneyOf(flow, draft).Slots)
        {
            var asking = await AskingAsync(flow, draft, slot, OtherOf(card, slot), cancellationToken, MostInForm);
            if (slot.Question.ReadForm(slot.Key, card.Values, asking) is not { } understood)
            {
                continue;
            }

            if (understood.Answer is not { } answer || draft.Answers?[slot.Key] != answer)
            {
                return false;
            }

            brought.Add(slot);
        }

        _newCard = SettledCard.Taken(flow, draft, brought, Asking(flow));
        return brought.Count > 0;
    }

    /// <summary>True for a draft in which nothing was answered since it began in just this way.</summary>
    private static bool HasJustBegun(Draft draft, FlowStart start) =>
        draft.Flow == start.Flow && string.IsNullOrEmpty(start.Said) && start.Hints.Count == 0 && draft.Heard is null
        && (draft.Answers ?? Answers.None).BySlot.Count == start.Answers.BySlot.Count
        && start.Answers.BySlot.All(pair => draft.Answers![pair.Key] == pair.Value);
}
