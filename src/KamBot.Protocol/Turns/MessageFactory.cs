using KamBot.Protocol.Activities;
using KamBot.Protocol.Cards;

namespace KamBot.Protocol.Turns;

/// <summary>Builds outgoing messages. Text and card are two activities: a message with both loses its id in some clients.</summary>
public static class MessageFactory
{
    public static Activity Text(string text) =>
        new() { Type = ActivityTypes.Message, Text = text, TextFormat = "markdown" };

    /// <summary>Text with buttons that speak for the user. At most six are shown by Teams.</summary>
    public static Activity SuggestedActions(IEnumerable<string> words, string text) => Text(text) with
    {
        SuggestedActions = new SuggestedActions { Actions = [.. words.Select(CardAction.ImBack)] },
    };

    /// <summary>A card; <paramref name="summary"/> is what notifications and plain clients say instead.</summary>
    public static Activity Card(AdaptiveCard card, string summary) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [Attach(card)],
    };

    public static Attachment Attach(AdaptiveCard card) => new()
    {
        ContentType = ContentTypes.AdaptiveCard,
        Content = new AttachmentContent(card),
    };
}
