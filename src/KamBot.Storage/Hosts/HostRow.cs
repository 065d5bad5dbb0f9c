namespace KamBot.Storage.Hosts;

/// <summary>A process that serves this database, and when it last gave a sign of life.</summary>
public sealed record HostRow
{
    public required Guid Id { get; init; }
    public required string Version { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public required DateTimeOffset SeenAt { get; init; }
}

/// <summary>Work that one host does for all, until <see cref="Until"/>.</summary>
internal sealed record LeaseRow
{
    public required string Name { get; init; }
    public required Guid HostId { get; init; }
    public required DateTimeOffset Until { get; init; }
}
