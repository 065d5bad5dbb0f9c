using KamBot.Dialogs.Conversations;
using KamBot.Host.Jobs;
using KamBot.Storage;
using KamBot.Storage.Hosts;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Hosts;

/// <summary>
/// Tells the database that this host is alive, and this host who else is. What only one host may do is done by the one that holds its
/// lease; a host that dies is missed after <see cref="Life"/>, and another takes over. Registered before all that uses it: it starts first
/// and ends last.
/// </summary>
internal sealed class LivingHosts(
    HostBox box, FellowHosts fellows, IOptions<JobsOptions> jobs, TimeProvider clock, ILogger<LivingHosts> log) : BackgroundService
{
    /// <summary>To take in files: two that take in one file would discard each other's rows.</summary>
    public const string Imports = "imports";

    /// <summary>To run what runs by the clock.</summary>
    public const string Jobs = "jobs";

    public static readonly TimeSpan Life = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan BetweenBeats = TimeSpan.FromSeconds(5);

    private readonly DateTimeOffset _startedAt = clock.GetUtcNow();
    private readonly string[] _wanted = jobs.Value.Enabled ? [Imports, Jobs] : [Imports];
    private readonly Lock _lock = new();
    private HashSet<string> _held = [];
    private DateTimeOffset _heldUntil = DateTimeOffset.MinValue;

    /// <summary>
    /// True while the lease is this host's. It ends here before it ends in the database, by the pause between two signs of life, so that
    /// whoever asked just now has time to end what it does.
    /// </summary>
    public bool Holds(string lease)
    {
        lock (_lock) return clock.GetUtcNow() < _heldUntil && _held.Contains(lease);
    }

    /// <summary>One sign of life. Until the first succeeds nothing is held.</summary>
    public async Task BeatAsync()
    {
        var now = clock.GetUtcNow();
        var me = new HostRow { Id = fellows.Id, Version = ProgramVersion.Current, StartedAt = _startedAt, SeenAt = now };
        var seen = await box.BeatAsync(me, _wanted, Life);
        var others = seen.Others.Select(other => other.Id).ToList();
        if (others.Count != 0 != !fellows.IsAlone) Log.Fellows(log, others.Count);
        fellows.Are(others);
        lock (_lock) (_held, _heldUntil) = ([.. seen.Leases], now + Life - BetweenBeats);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await box.LeaveAsync(fellows.Id);
        }
        catch (Exception error)
        {
            Log.BeatFailed(log, error.GetType().Name);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Beside the start and not before it: the first sign builds EF Core's model, and nobody who speaks need wait for that.
        await TryBeatAsync();
        using var beats = new PeriodicTimer(BetweenBeats, clock);
        while (await beats.WaitForNextTickAsync(stoppingToken)) await TryBeatAsync();
    }

    /// <summary>Where the database is away, what is held runs out, and nobody is thought dead who only cannot be seen.</summary>
    private async Task TryBeatAsync()
    {
        try
        {
            await BeatAsync();
        }
        catch (Exception error)
        {
            Log.BeatFailed(log, error.GetType().Name);
        }
    }
}
