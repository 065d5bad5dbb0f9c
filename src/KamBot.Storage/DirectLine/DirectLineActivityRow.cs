namespace KamBot.Storage.DirectLine;

internal sealed record DirectLineActivityRow
{
    public required string ConversationId { get; init; }
    public required long Sequence { get; init; }
    public required string ActivityId { get; init; }
    public required string Json { get; init; }
    public required DateTimeOffset At { get; init; }
}
