using KamBot.Host.Hosts;
using KamBot.Storage.Scheduling;
using Microsoft.Extensions.Options;
using Quartz;

namespace KamBot.Host.Jobs;

/// <summary>
/// Runs the scheduler on the one host that holds its lease, once that host listens, and again where the database was not to be had: jobs
/// may be late, conversations may not. Another host takes over when this one is missed, and begins with what was cut off.
/// </summary>
internal sealed class JobsRunner(
    ISchedulerFactory schedulers, SchedulerStore store, LivingHosts hosts, IOptions<JobsOptions> options, IHostApplicationLifetime lifetime,
    TimeProvider clock, ILogger<JobsRunner> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>The one of this process, from its first start to the end.</summary>
    private IScheduler? _scheduler;

    /// <summary>Null where it does not run, or not here.</summary>
    public IScheduler? Running { get; private set; }

    /// <summary>For looking at what is planned, and for planning a run: the host whose scheduler runs finds it in the database.</summary>
    public async Task<IScheduler> PlannedAsync(CancellationToken cancellationToken) =>
        Running ?? await schedulers.GetScheduler(cancellationToken);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Running = null;
        if (_scheduler is { } scheduler) await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled) return;
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        await Task.Delay(options.Value.StartAfter, clock, stoppingToken);
        while (true)
        {
            var mayRun = hosts.Holds(LivingHosts.Jobs);
            if (!mayRun && Running is not null) await PauseAsync(stoppingToken);
            var failed = mayRun && Running is null && !await TryStartAsync(stoppingToken);
            await Task.Delay(failed ? AfterFailure : BetweenLooks, clock, stoppingToken);
        }
    }

    /// <summary>No shutdown: from that a scheduler never comes back in its process, and the lease may be this host's again soon.</summary>
    private async Task PauseAsync(CancellationToken cancellationToken)
    {
        var scheduler = Running!;
        Running = null;
        await scheduler.Standby(cancellationToken);
    }

    private async Task<bool> TryStartAsync(CancellationToken stop)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(stop);
            var plans = JobPlan.All(options.Value);
            foreach (var plan in plans) await plan.ScheduleAsync(scheduler, stop);
            await scheduler.Start(stop);
            Running = _scheduler = scheduler;
            Log.Started(log, store.Provider, plans.Count);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.NotStarted(log, AfterFailure, error.GetType().Name, error.StackTrace);
            return false;
        }
    }
}
