using KamBot.Storage.Scheduling;
using Microsoft.Extensions.Options;
using Quartz;

namespace KamBot.Host.Jobs;

/// <summary>
/// Starts the scheduler once the host listens, and again where the database was not to be had: jobs may be late, conversations may
/// not. Quartz's own hosted service would build the scheduler before the host listens.
/// </summary>
internal sealed class JobsRunner(
    ISchedulerFactory schedulers, SchedulerStore store, IOptions<JobsOptions> options, IHostApplicationLifetime lifetime,
    TimeProvider clock, ILogger<JobsRunner> log) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);

    /// <summary>Null until it runs.</summary>
    public IScheduler? Running { get; private set; }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (Running is { } scheduler) await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        Running = null;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled) return;
        var listening = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var started = lifetime.ApplicationStarted.Register(listening.SetResult);
        await listening.Task.WaitAsync(stoppingToken);
        await Task.Delay(options.Value.StartAfter, clock, stoppingToken);
        while (!await TryStartAsync(stoppingToken)) await Task.Delay(AfterFailure, clock, stoppingToken);
    }

    private async Task<bool> TryStartAsync(CancellationToken stop)
    {
        try
        {
            var scheduler = await schedulers.GetScheduler(stop);
            var plans = JobPlan.All(options.Value);
            foreach (var plan in plans) await plan.ScheduleAsync(scheduler, stop);
            await scheduler.Start(stop);
            Running = scheduler;
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
