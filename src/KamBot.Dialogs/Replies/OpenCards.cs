using System.Collections.Concurrent;
using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>
/// The card of each conversation that waits for its draft, so that it can be settled when the draft went on without it. In memory
/// only: after a restart such a card keeps its buttons, and pressing them changes nothing.
/// </summary>
public sealed class OpenCards
{
    /// <summary>What is forgotten costs a look, no answer.</summary>
    private const int Most = 20_000;

    private readonly ConcurrentDictionary<string, OpenCard> _cards = new();

    public void Remember(ConversationKey key, OpenCard card)
    {
        if (_cards.Count >= Most)
        {
            _cards.Clear();
        }

        _cards[key.Id] = card;
    }

    /// <summary>The card that waits, which is then no longer remembered.</summary>
    public OpenCard? Take(ConversationKey key) => _cards.TryRemove(key.Id, out var card) ? card : null;
}

/// <summary>A card as the channel knows it, the draft it shows, and what it becomes when it is left behind.</summary>
public sealed record OpenCard(string ActivityId, DraftMark Mark, AdaptiveCard Behind);
