using System.Text.Json;
using KamBot.Host.Connector;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Messages;

/// <summary>
/// Answers of <c>adaptiveCard/action</c> beside the usual one: while its turn goes on, when it said nothing, and when its
/// outcome comes too late for the HTTP response and has to travel as a message or as a new form of the card.
/// </summary>
internal static class InvokeAnswer
{
    public const string CardAction = "adaptiveCard/action";

    /// <summary>The code shown when a turn ended without an answer and without an error.</summary>
    public const string NoAnswer = "NOANSWER";

    public static bool IsCardAction(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: CardAction };

    public static async Task SendLateAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        if (!IsCardAction(turn.Activity) || turn.InvokeResponse?.Body is not { } body)
        {
            return;
        }

        var answer = body.Deserialize(ProtocolJson.Default.AdaptiveCardInvokeResponse);
        if (answer is { Type: ContentTypes.AdaptiveCard, Value: { } card })
        {
            await ShowAsync(turn, card, cancellationToken);
        }
        else if (Words(answer?.Value) is { Length: > 0 } words)
        {
            await turn.SendActivityAsync(MessageFactory.Text(words), cancellationToken);
        }
    }

    private static Task<ResourceResponse> ShowAsync(ITurnContext turn, JsonElement card, CancellationToken cancellationToken)
    {
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Attachments = [new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = new AttachmentContent(card) }],
        };
        return turn.Activity.ReplyToId is { } shown
            ? turn.UpdateActivityAsync(message with { Id = shown }, cancellationToken)
            : turn.SendActivityAsync(message, cancellationToken);
    }

    private static string? Words(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Object } error => error.Deserialize(ProtocolJson.Default.ErrorDetail)?.Message,
        _ => null,
    };
}
