using KamBot.Host.Messages;
using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>What the browser says, and what it polls.</summary>
internal sealed class ActivityEndpoints(LiveConversations conversations, TurnRunner turns)
{
    public void Map(IEndpointRouteBuilder withToken)
    {
        withToken.MapGet("/conversations/{id}/activities", PollAsync);
        withToken.MapPost("/conversations/{id}/activities", PostAsync);
    }

    private async Task<IResult> PollAsync(HttpContext context, string id)
    {
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusal.NoConversation();
        var set = await conversation.ReadAsync(ActivitySet.ReadWatermark(context.Request.Query["watermark"]));
        return Results.Bytes(set.ToJson(), "application/json; charset=utf-8");
    }

    private async Task<IResult> PostAsync(HttpContext context, string id)
    {
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusal.NoConversation();
        if (!conversation.Posts.Admits()) return Refusal.TooMany(context);
        var body = await RequestBody<Activity>.ReadAsync(context, ProtocolJson.Default.Activity);
        if (body.Refusal is not null) return body.Refusal;
        if (body.Value is not { } posted || !PostedActivity.IsAllowed(posted) || !WritableText.In(posted))
            return Refusal.NotUnderstood("Only messages, typing and events in Unicode are taken.");
        if (posted.Attachments is { Count: > 0 }) return Refusal.NoFiles();
        var accepted = PostedActivity.Accept(posted, conversation.Opened, ConversationEndpoints.ServiceUrl(context));
        var mark = ExecuteBridge.ReadMark(posted.Value);
        if (mark is not null && !await conversation.IsFromBotAsync(mark.ActivityId))
            return Refusal.NotUnderstood("The card is not one of this conversation.");
        var echo = await EchoAsync(conversation, accepted, mark);
        return Results.Json(new ResourceResponse(echo.Id), ProtocolJson.Default.ResourceResponse);
    }

    /// <summary>
    /// The echo comes first and the bot afterwards: until its echo comes, Web Chat shows the message as unsent. What the client
    /// says for itself in channelData is for its own eyes; the bot reads tenants and teams there.
    /// </summary>
    private async Task<Activity> EchoAsync(LiveConversation conversation, Activity accepted, ExecuteMark? mark)
    {
        if (accepted.Type == ActivityTypes.Typing) return await conversation.ShowAsync(accepted);
        if (mark is null) return await conversation.AppendAsync(accepted, RunTurn);
        var submit = accepted with { Value = ExecuteBridge.WithoutMark(accepted.Value!.Value) };
        return await conversation.AppendAsync(submit, echo => RunTurn(ExecuteBridge.ToInvoke(echo, mark)));

        void RunTurn(Activity said) => turns.Enqueue(conversation, said with { ChannelData = null });
    }
}
