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

    public static Reply Say(string text, params IReadOnlyList<string> choices) => new() { Text = text, Choices = choices };

    public static Reply Show(AdaptiveCard card, string summary) => new() { Card = card, Summary = summary };
}
