using Microsoft.AspNetCore.Http.Features;

namespace KamBot.Host.DirectLine;

/// <summary>Lets in who bears a living token for the conversation in the path, and hands the token on.</summary>
internal sealed class TokenCheck(DirectLineTokens tokens) : IEndpointFilter
{
    private const string Scheme = "Bearer ";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Bearer(http) is not { } bearer) return Refusal.NoToken();
        if (tokens.Read(bearer) is not { } token) return Refusal.DeadToken();
        if (token.ForStream != http.WebSockets.IsWebSocketRequest) return Refusal.DeadToken();
        if (http.GetRouteValue("id") is string id && id != token.ConversationId) return Refusal.DeadToken();
        http.Features.Set(token);
        return await next(context);
    }

    public static DirectLineToken TokenOf(HttpContext context) => context.Features.GetRequiredFeature<DirectLineToken>();

    /// <summary>The socket's URL bears its token: browsers send no headers of ours when they open one.</summary>
    public static string? Bearer(HttpContext context) =>
        context.Request.Headers.Authorization.ToString() is var header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..]
            : context.WebSockets.IsWebSocketRequest ? context.Request.Query["t"].FirstOrDefault() : null;
}
