namespace KamBot.Host.DirectLine;

/// <summary>
/// What a token says: whose conversation it opens, and until when. One that stands in a socket's URL, and so in request logs,
/// opens only the socket and only at once.
/// </summary>
internal sealed record DirectLineToken(
    string ConversationId, string UserId, string UserName, bool ForStream, DateTimeOffset Expires);
