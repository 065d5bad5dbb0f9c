using KamBot.Dialogs.Conversations;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs;

/// <summary>What came in: words or a card's answer, from whom, where.</summary>
public sealed record TurnInput
{
    public required ConversationKey Key { get; init; }

    /// <summary>Who speaks, as the channel tells it; what KamBot knows better replaces it.</summary>
    public required Speaker Speaker { get; init; }
    public string? ActivityId { get; init; }
    public string? Locale { get; init; }
    public string Text { get; init; } = "";
    public CardAnswer? Card { get; init; }
    public bool IsShared { get; init; }
    public ConversationReference? Reference { get; init; }
}

/// <summary>What to say. A duplicate changed nothing; its replies ask again what is asked.</summary>
public sealed record TurnResult(IReadOnlyList<Replies.Reply> Replies, Replies.Reply? NewCard = null, bool IsDuplicate = false)
{
    /// <summary>The draft under way after the turn; cards of any other are left behind.</summary>
    public Replies.DraftMark? Active { get; init; }

    /// <summary>What <see cref="FlowDialog.LetGoAsync"/> lets go once the replies are sent; null where no other host could wait for it.</summary>
    public Conversations.HeldConversation? Held { get; init; }
}
