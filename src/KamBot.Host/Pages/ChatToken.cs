using System.Text.Json;
using System.Text.Json.Serialization;
using KamBot.Host.DirectLine;

namespace KamBot.Host.Pages;

/// <summary>The page asks as whom it speaks, and for the conversation it had.</summary>
internal sealed record ChatTokenRequest(string? Who, string? ConversationId);

/// <summary>What the page needs to speak. <see cref="Resumed"/> is false where the conversation is a new one.</summary>
internal sealed record ChatToken(string ConversationId, string Token, bool Resumed, string UserId, string UserName);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ChatTokenRequest))]
[JsonSerializable(typeof(ChatToken))]
internal sealed partial class PagesJson : JsonSerializerContext;

/// <summary>Lets the demo page's visitor in as one of the invented people. A conversation is resumed only by the one it belongs to.</summary>
internal sealed class ChatTokenEndpoint(
    ConversationEndpoints conversations, LiveConversations known, TimeProvider clock)
{
    private readonly RequestWindow _window = new(DirectLineLimits.TokensPerWindow, clock);

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        if (!_window.Admits()) return Refusal.TooMany(context);
        // Another site's page cannot send JSON here without asking first, and it is not allowed.
        if (!context.Request.HasJsonContentType()) return Refusal.NotUnderstood("Send JSON.");
        var body = await RequestBody<ChatTokenRequest>.ReadAsync(context, PagesJson.Default.ChatTokenRequest);
        if (body.Refusal is not null) return body.Refusal;
        if (DemoPerson.All.FirstOrDefault(each => each.Id == body.Value?.Who) is not { } person)
            return Refusal.NotUnderstood("Nobody of this name is on the page.");
        var earlier = (await known.FindAsync(body.Value!.ConversationId, context.RequestAborted))?.Opened;
        var resumed = earlier?.UserId == person.Id;
        var access = resumed ? conversations.AccessTo(earlier!) : conversations.AccessToNew(person.Id, person.Name);
        return Results.Json(
            new ChatToken(access.ConversationId, access.Token, resumed, person.Id, person.Name), PagesJson.Default.ChatToken);
    }
}
