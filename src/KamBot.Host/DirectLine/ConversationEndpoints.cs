using System.Security.Cryptography;
using System.Text;
using KamBot.Protocol.Activities;
using KamBot.Storage.DirectLine;
using Microsoft.Extensions.Options;

namespace KamBot.Host.DirectLine;

/// <summary>Opens conversations and keeps their tokens alive.</summary>
internal sealed class ConversationEndpoints(
    DirectLineTokens tokens,
    LiveConversations conversations,
    TurnRunner turns,
    TimeProvider clock,
    IOptions<DirectLineOptions> options)
{
    public void Map(IEndpointRouteBuilder open, IEndpointRouteBuilder withToken)
    {
        open.MapPost("/tokens/generate", (Delegate)GenerateAsync);
        open.MapPost("/conversations", (Delegate)StartAsync);
        withToken.MapPost("/tokens/refresh", Refresh);
        withToken.MapGet("/conversations/{id}", ReconnectAsync);
        withToken.MapGet("/session/getsessionid", () =>
            Results.Json(new SessionIdResponse(""), DirectLineJson.Default.SessionIdResponse));
    }

    /// <summary>A token for the user's next conversation, which begins when the client starts it.</summary>
    public ConversationAccess AccessToNew(string userId, string userName) => AccessTo(NewId(), userId, userName);

    public ConversationAccess AccessTo(DirectLineConversation known) => AccessTo(known.Id, known.UserId, known.UserName);

    private async Task<IResult> GenerateAsync(HttpContext context)
    {
        if (TokenCheck.Bearer(context) is not { } bearer) return Refusal.NoToken();
        if (!IsSecret(bearer)) return Refusal.DeadToken();
        var body = await RequestBody<ConversationRequest>.ReadAsync(context, DirectLineJson.Default.ConversationRequest);
        return body.Refusal ?? Answer(200, AccessToNew(UserId(body.Value?.User), UserName(body.Value?.User)));
    }

    private async Task<IResult> StartAsync(HttpContext context)
    {
        if (TokenCheck.Bearer(context) is not { } bearer) return Refusal.NoToken();
        var token = tokens.Read(bearer) is { ForStream: false } read ? read : null;
        if (token is null && !IsSecret(bearer)) return Refusal.DeadToken();
        var body = await RequestBody<ConversationRequest>.ReadAsync(context, DirectLineJson.Default.ConversationRequest);
        if (body.Refusal is not null) return body.Refusal;
        var (conversation, isNew) = await conversations.OpenAsync(Wanted(token, body.Value), context.RequestAborted);
        if (isNew) Announce(conversation, context);
        return Answer(isNew ? 201 : 200, WithStream(context, conversation, watermark: ""));
    }

    private async Task<IResult> ReconnectAsync(HttpContext context, string id)
    {
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Refusal.NoConversation();
        var watermark = ActivitySet.ReadWatermark(context.Request.Query["watermark"]);
        return Answer(200, WithStream(context, conversation, FormattableString.Invariant($"{watermark}")));
    }

    private IResult Refresh(HttpContext context)
    {
        var token = TokenCheck.TokenOf(context);
        return Answer(200, AccessTo(token.ConversationId, token.UserId, token.UserName));
    }

    private DirectLineConversation Wanted(DirectLineToken? token, ConversationRequest? request) => new(
        token?.ConversationId ?? NewId(),
        options.Value.Tenant,
        token?.UserId ?? UserId(request?.User),
        token?.UserName ?? UserName(request?.User),
        PostedActivity.Tag(request?.Locale),
        clock.GetUtcNow());

    private ConversationAccess AccessTo(string conversationId, string userId, string userName) =>
        new() { ConversationId = conversationId, Token = tokens.Issue(conversationId, userId, userName) };

    private static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private void Announce(LiveConversation conversation, HttpContext context)
    {
        var arrival = PostedActivity.FromUser(conversation.Opened, ServiceUrl(context));
        turns.Enqueue(conversation, arrival with
        {
            Type = ActivityTypes.ConversationUpdate,
            Id = $"{conversation.Opened.Id}|arrival",
            Timestamp = clock.GetUtcNow(),
            Locale = conversation.Opened.Locale,
            MembersAdded = [arrival.Recipient!, arrival.From!],
        });
    }

    private ConversationAccess WithStream(HttpContext context, LiveConversation conversation, string watermark)
    {
        var access = AccessTo(conversation.Opened);
        var stream = $"{ServiceUrl(context)}{DirectLineRegistration.Prefix}/conversations/{access.ConversationId}/stream"
            + $"?watermark={watermark}&t={tokens.IssueForStream(access.ConversationId, conversation.Opened.UserId)}";
        return access with { StreamUrl = "ws" + stream["http".Length..] };
    }

    /// <summary>As the browser reached us: behind a proxy the host's forwarded headers must be set up.</summary>
    public static string ServiceUrl(HttpContext context) =>
        $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}";

    private bool IsSecret(string bearer) => options.Value.Secret is { Length: > 0 } secret
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private static string UserId(ChannelAccount? user) =>
        user?.Id is { Length: > 0 and <= DirectLineLimits.IdLength } id ? id : $"guest-{Guid.NewGuid():N}";

    private static string UserName(ChannelAccount? user) =>
        user?.Name is { Length: <= DirectLineLimits.NameLength } name ? name : "";

    private static IResult Answer(int status, ConversationAccess access) =>
        Results.Json(access, DirectLineJson.Default.ConversationAccess, statusCode: status);
}
