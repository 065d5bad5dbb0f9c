using System.Text.Json;

namespace KamBot.Protocol.Activities;

/// <summary>What the connector answers to a sent activity. The id is missing on 202.</summary>
public sealed record ResourceResponse(string? Id = null);

/// <summary>Asks the connector for a new conversation (connector REST 3.0, <c>POST /v3/conversations</c>).</summary>
public sealed record ConversationParameters
{
    public bool? IsGroup { get; init; }
    public ChannelAccount? Bot { get; init; }
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    public string? TopicName { get; init; }
    public string? TenantId { get; init; }
    public Activity? Activity { get; init; }
    public JsonElement? ChannelData { get; init; }
}

/// <summary>The new conversation's id, and the first activity's where one was given and the channel sent it.</summary>
public sealed record ConversationResourceResponse
{
    public string? Id { get; init; }
    public string? ActivityId { get; init; }
    public string? ServiceUrl { get; init; }
}

/// <summary>One page of a conversation's members.</summary>
public sealed record PagedMembers
{
    public IReadOnlyList<ChannelAccount>? Members { get; init; }
    public string? ContinuationToken { get; init; }
}

/// <summary>The body that answers a delivery mode of <c>expectReplies</c>.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
