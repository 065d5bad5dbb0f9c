namespace KamBot.Dialogs.Conversations;

/// <summary>
/// This process, and those that serve the same database beside it. Where there are none, nobody waits for anybody and nothing is
/// written to let others go on. Told by whoever knows the hosts.
/// </summary>
public sealed class FellowHosts
{
    private volatile HashSet<Guid> _others = [];

    public Guid Id { get; } = Guid.NewGuid();

    public bool IsAlone => _others.Count == 0;

    /// <summary>Those that gave a sign of life lately.</summary>
    public void Are(IEnumerable<Guid> others) => _others = [.. others];

    /// <summary>True for another host that is alive: what a dead one holds is free.</summary>
    public bool IsOther(Guid host) => _others.Contains(host);
}
