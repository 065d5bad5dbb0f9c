using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Teams;

namespace KamBot.Protocol.Turns;

/// <summary>Sorts activities by type into methods with the names Bot Framework developers know. Each does nothing until overridden.</summary>
public abstract class ActivityHandler : IBot
{
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Type switch
        {
            ActivityTypes.Message => OnMessageActivityAsync(turnContext, cancellationToken),
            ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(turnContext, cancellationToken),
            ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(turnContext, cancellationToken),
            ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(turnContext, cancellationToken),
            ActivityTypes.Typing => OnTypingActivityAsync(turnContext, cancellationToken),
            ActivityTypes.Event => OnEventActivityAsync(turnContext, cancellationToken),
            ActivityTypes.Invoke => AnswerInvokeAsync(turnContext, cancellationToken),
            _ => OnUnrecognizedActivityTypeAsync(turnContext, cancellationToken),
        };

    protected virtual Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var botId = turnContext.Activity.Recipient?.Id;
        var added = turnContext.Activity.MembersAdded?.Where(member => member is not null && member.Id != botId).ToList();
        return added is { Count: > 0 } ? OnMembersAddedAsync(added, turnContext, cancellationToken) : Task.CompletedTask;
    }

    /// <summary>People other than the bot came in. Channels repeat this; a welcome must bear it.</summary>
    protected virtual Task OnMembersAddedAsync(
        IReadOnlyList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnTypingActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == "application/vnd.microsoft.meetingEnd" ? OnTeamsMeetingEndAsync(turnContext, cancellationToken) : Task.CompletedTask;

    /// <summary>A Teams meeting ended that has the app in it.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    /// <summary>Answers an invoke; 501 for names the bot does not know.</summary>
    protected virtual async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.Name == "composeExtension/query")
        {
            return Read(turnContext.Activity.Value, ProtocolJson.Default.MessagingExtensionQuery) is { } query
                ? new InvokeResponse(200, JsonSerializer.SerializeToElement(
                    await OnTeamsMessagingExtensionQueryAsync(turnContext, query, cancellationToken), ProtocolJson.Default.MessagingExtensionResponse))
                : new InvokeResponse(400);
        }

        if (turnContext.Activity.Name != "adaptiveCard/action")
        {
            return new InvokeResponse(501);
        }

        return Read(turnContext.Activity.Value, ProtocolJson.Default.AdaptiveCardInvokeValue) is { Action: not null } value
            ? (await OnAdaptiveCardInvokeAsync(turnContext, value, cancellationToken)).AsInvokeResponse()
            : AdaptiveCardInvokeResponse.Error(400, "BadRequest", "The action could not be read.").AsInvokeResponse();
    }

    /// <summary>A button with <c>Action.Execute</c> was pressed.</summary>
    protected virtual Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(AdaptiveCardInvokeResponse.Error(501, "NotImplemented", "This card has no actions here."));

    /// <summary>Somebody searches in the app's messaging extension.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken) =>
        Task.FromResult(MessagingExtensionResponse.Results([]));

    private async Task AnswerInvokeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.InvokeResponse = await OnInvokeActivityAsync(turnContext, cancellationToken);

    private static T? Read<T>(JsonElement? value, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return value is { ValueKind: JsonValueKind.Object } ? value.Value.Deserialize(type) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
