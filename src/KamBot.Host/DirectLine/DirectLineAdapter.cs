using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.DirectLine;

/// <summary>Speaks in the browser's conversations: what the bot says is in the transcript when a call returns.</summary>
internal sealed class DirectLineAdapter(LiveConversations conversations) : BotAdapter
{
    public override async Task<ResourceResponse> SendActivityAsync(
        ITurnContext turnContext, PreparedActivity prepared, CancellationToken cancellationToken)
    {
        var conversation = await ConversationAsync(prepared.Activity.Conversation?.Id, cancellationToken);
        return await SendAsync(conversation, prepared.Activity with { From = BotAccount.KamBot });
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var conversation = await ConversationAsync(activity.Conversation?.Id, cancellationToken);
        await ReplaceAsync(conversation, activity.Id, _ => activity with { From = BotAccount.KamBot });
        return new ResourceResponse(activity.Id);
    }

    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, string activityId, CancellationToken cancellationToken)
    {
        var conversation = await ConversationAsync(turnContext.Activity.Conversation?.Id, cancellationToken);
        await ReplaceAsync(
            conversation, activityId, _ => new Activity { Type = ActivityTypes.Event, Name = "deleted", From = BotAccount.KamBot });
    }

    private static async Task<ResourceResponse> SendAsync(LiveConversation conversation, Activity activity)
    {
        if (!ClientActivity.IsShown(activity)) return new ResourceResponse();
        var sent = activity.Type == ActivityTypes.Typing
            ? await conversation.ShowAsync(activity)
            : await conversation.AppendAsync(activity);
        return new ResourceResponse(sent.Id);
    }

    private static async Task ReplaceAsync(LiveConversation conversation, string? activityId, Func<Activity, Activity> change)
    {
        if (!await conversation.ReplaceAsync(activityId, change))
            throw new ChannelException(404, "ActivityNotFoundInConversation", "The bot said nothing under this id.");
    }

    private async Task<LiveConversation> ConversationAsync(string? id, CancellationToken cancellationToken) =>
        await conversations.FindAsync(id, cancellationToken)
        ?? throw new ChannelException(404, "ConversationNotFound", "No such conversation in the browser channel.");
}
