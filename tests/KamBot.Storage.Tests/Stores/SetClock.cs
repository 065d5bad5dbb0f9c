namespace KamBot.Storage.Tests.Stores;

/// <summary>Stands still until it is set.</summary>
public sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = Some.Moment;

    public override DateTimeOffset GetUtcNow() => Now;
}
