using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.DirectLine;

/// <summary>Error answers in Direct Line's form. 403 makes Web Chat give up for good, so it is for dead tokens only.</summary>
internal static class Refusal
{
    public static IResult NoToken() => With(401, "Unauthorized", "Send a token as Authorization: Bearer.");

    public static IResult DeadToken() => With(403, "TokenInvalid", "The token is not valid here or has expired.");

    public static IResult NotUnderstood(string why) => With(400, "BadArgument", why);

    public static IResult NoConversation() => With(404, "ConversationNotFound", "No such conversation.");

    public static IResult TooLarge() => With(413, "MessageSizeTooBig", "The body is too large.");

    public static IResult NoFiles() => With(415, "UnsupportedMediaType", "KamBot takes no files here.");

    public static IResult TooMany(HttpContext context)
    {
        context.Response.Headers.RetryAfter = FormattableString.Invariant(
            $"{DirectLineLimits.Window.TotalSeconds:0}");
        return With(429, "TooManyRequests", "Too many requests. Wait half a minute.");
    }

    private static IResult With(int status, string code, string message) => Results.Json(
        new ErrorResponse(new ErrorDetail(code, message)), ProtocolJson.Default.ErrorResponse, statusCode: status);
}
