namespace KamBot.Host.DirectLine;

/// <summary>The WebSocket over which the browser hears everything.</summary>
internal sealed class StreamEndpoint(LiveConversations conversations, IHostApplicationLifetime lifetime)
{
    public void Map(IEndpointRouteBuilder withToken) => withToken.MapGet("/conversations/{id}/stream", StreamAsync);

    private async Task<IResult> StreamAsync(HttpContext context, string id)
    {
        if (!context.WebSockets.IsWebSocketRequest) return Refusal.NotUnderstood("This is a WebSocket.");
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusal.NoConversation();
        if (conversation.IsFull) return Refusal.TooMany(context);
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await conversation.StreamAsync(
            socket, ActivitySet.ReadWatermark(context.Request.Query["watermark"]), lifetime.ApplicationStopping);
        return Results.Empty;
    }
}
