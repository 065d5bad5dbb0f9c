using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Flows;
using KamBot.Dialogs.Languages;
using KamBot.Protocol.Cards;

namespace KamBot.Dialogs.Replies;

/// <summary>
/// One message KamBot says: Markdown text with buttons that answer for the user, or a card. <see cref="Summary"/> says in a line
/// what the card holds, for notifications.
/// </summary>
public sealed record Reply
{
    public string Text { get; init; } = "";
    public IReadOnlyList<string> Choices { get; init; } = [];
    public AdaptiveCard? Card { get; init; }
    public string Summary { get; init; } = "";

    /// <summary>The draft that the card waits for, and what becomes of it when it is left behind; null where its buttons stay good.</summary>
    public DraftMark? Draft { get; init; }
    public AdaptiveCard? Behind { get; init; }

    public static Reply Say(string text, params IReadOnlyList<string> choices) => new() { Text = text, Choices = choices };

    public static Reply Show(AdaptiveCard card, string summary) => new() { Card = card, Summary = summary };

    internal Reply For(Flow flow, Draft draft, PhraseBook book) =>
        this with { Draft = new DraftMark(draft.Id, draft.Version), Behind = SettledCard.LeftBehind(flow, book).Card };
}
