using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>What the answer to an <c>adaptiveCard/action</c> becomes in the transcript: the card in place, or a sentence.</summary>
internal sealed record ExecuteAnswer(JsonElement? Card, string? Text, bool IsError)
{
    public static ExecuteAnswer Of(InvokeResponse? response)
    {
        if (response?.Body is not { ValueKind: JsonValueKind.Object } body
            || body.Deserialize(ProtocolJson.Default.AdaptiveCardInvokeResponse) is not { Value: { } value } answer)
            return new ExecuteAnswer(null, null, IsError: false);
        return answer.Type == ContentTypes.AdaptiveCard
            ? new ExecuteAnswer(value, null, IsError: false)
            : new ExecuteAnswer(null, Sentence(value), answer.StatusCode >= 400);
    }

    /// <summary>A mere confirmation is left out where the turn has spoken: Teams shows it at the button, here it would be a bubble.</summary>
    public async Task ShowAsync(LiveConversation conversation, string? cardId, bool botSpoke)
    {
        if (Card is { } card)
            await conversation.ReplaceAsync(cardId, before => before with
            {
                Attachments = [new Attachment { ContentType = ContentTypes.AdaptiveCard, Content = new AttachmentContent(card) }],
            });
        else if (Text is { Length: > 0 } && (IsError || !botSpoke))
            await conversation.AppendAsync(new Activity
            {
                Type = ActivityTypes.Message,
                From = BotAccount.KamBot,
                Conversation = new ConversationAccount { Id = conversation.Opened.Id },
                Text = Text,
                ReplyToId = cardId,
            });
    }

    private static string? Sentence(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object => value.Deserialize(ProtocolJson.Default.ErrorDetail)?.Message,
        _ => null,
    };
}
