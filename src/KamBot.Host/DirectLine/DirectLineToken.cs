namespace KamBot.Host.DirectLine;

/// <summary>What a token says: whose conversation it opens, and until when.</summary>
internal sealed record DirectLineToken(string ConversationId, string UserId, string UserName, DateTimeOffset Expires);
