using System.Globalization;

namespace KamBot.Host.Connector;

/// <summary>
/// Addresses of the connector (Bot Framework REST 3.0) under a service URL, whose path is kept, with or without a slash at its end.
/// Ids contain <c>:</c>, <c>@</c>, <c>|</c> and <c>;messageid=</c> and are percent-encoded.
/// </summary>
internal static class ConnectorRoute
{
    public static Uri Conversations(string? serviceUrl) => new(Root(serviceUrl));

    public static Uri Activities(string? serviceUrl, string? conversationId) =>
        new($"{Conversation(serviceUrl, conversationId)}/activities");

    public static Uri Activity(string? serviceUrl, string? conversationId, string? activityId) =>
        new($"{Conversation(serviceUrl, conversationId)}/activities/{Segment(activityId)}");

    public static Uri Member(string? serviceUrl, string? conversationId, string? memberId) =>
        new($"{Conversation(serviceUrl, conversationId)}/members/{Segment(memberId)}");

    public static Uri PagedMembers(string? serviceUrl, string? conversationId, int pageSize, string? continuationToken)
    {
        var next = continuationToken is null ? "" : $"&continuationToken={Uri.EscapeDataString(continuationToken)}";
        var size = pageSize.ToString(CultureInfo.InvariantCulture);
        return new($"{Conversation(serviceUrl, conversationId)}/pagedmembers?pageSize={size}{next}");
    }

    /// <summary>False for ids that would climb out of their place in the path, which percent-encoding does not prevent.</summary>
    public static bool IsId(string? id) => id is { Length: > 0 and <= 1024 } and not ("." or "..");

    /// <summary>True for an absolute http or https address that paths may be added to.</summary>
    public static bool IsServiceUrl(string? serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;

    private static string Conversation(string? serviceUrl, string? conversationId) =>
        $"{Root(serviceUrl)}/{Segment(conversationId)}";

    private static string Root(string? serviceUrl) => $"{serviceUrl?.TrimEnd('/')}/v3/conversations";

    private static string Segment(string? id) =>
        IsId(id) ? Uri.EscapeDataString(id!) : throw new ArgumentException("Not an id the connector can be asked for.", nameof(id));
}
