namespace KamBot.Storage.DirectLine;

/// <summary>A conversation that a browser page opened, and the user it belongs to.</summary>
public sealed record DirectLineConversation(
    string Id, string TenantId, string UserId, string UserName, string? Locale, DateTimeOffset CreatedAt);
