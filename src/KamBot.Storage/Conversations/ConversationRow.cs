using KamBot.Dialogs.Conversations;

namespace KamBot.Storage.Conversations;

internal sealed record ConversationRow
{
    public required string Id { get; init; }
    public required string TenantId { get; init; }
    public required string ChannelId { get; init; }
    public required string ConversationId { get; init; }
    public required string UserId { get; init; }
    public required string State { get; init; }
    public string? Reference { get; init; }
    public long Version { get; init; }
    public DateTimeOffset TouchedAt { get; init; }

    /// <summary><see cref="AnsweredActivities"/>.</summary>
    public byte[]? Answered { get; init; }

    /// <summary>The host that still sends answers. Written where there are several.</summary>
    public Guid? HeldBy { get; init; }
}
