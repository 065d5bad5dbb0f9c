using KamBot.Dialogs.Conversations;
using KamBot.Storage.Notices;
using Microsoft.Extensions.Options;
using Quartz;
using Quartz.Extensibility;

namespace KamBot.Host.Jobs;

/// <summary>What an operator sees of the jobs and of the outbox.</summary>
internal sealed class JobsDesk(
    JobsRunner runner, IExecutionHistoryStore history, NoticeBox box, FellowHosts fellows, IOptions<JobsOptions> options, TimeProvider clock)
{
    public async Task<JobsView> LookAsync(CancellationToken cancellationToken)
    {
        var jobs = new List<JobView>();
        if (options.Value.Enabled)
        {
            var scheduler = await runner.PlannedAsync(cancellationToken);
            foreach (var plan in JobPlan.All(options.Value)) jobs.Add(await LookAsync(scheduler, plan, cancellationToken));
        }

        return new JobsView(options.Value.Enabled, runner.Running is not null, runner.Running is null && !fellows.IsAlone, jobs, await box.StateAsync(clock.GetUtcNow(), cancellationToken));
    }

    /// <summary>Has a job run now, or within half a minute where another host runs it. False where there is none of that name.</summary>
    public async Task<bool> RunAsync(string name, CancellationToken cancellationToken)
    {
        if (!options.Value.Enabled || JobPlan.All(options.Value).FirstOrDefault(plan => plan.Name == name) is not { } known) return false;
        var scheduler = await runner.PlannedAsync(cancellationToken);

        // Within the first seconds of the first start nothing is planned yet.
        if (await scheduler.GetJobDetail(known.Key, cancellationToken) is null) await known.ScheduleAsync(scheduler, cancellationToken);
        await scheduler.TriggerJob(known.Key, cancellationToken: cancellationToken);
        return true;
    }

    public async Task<Health> HealthAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var outbox = await box.StateAsync(now, cancellationToken);
        var late = now - outbox.DueSince;
        var scheduler = !options.Value.Enabled ? "off" : runner.Running is not null ? "running" : fellows.IsAlone ? "starting" : "elsewhere";
        return new Health(late > options.Value.MostLate ? "late" : "ok", scheduler, outbox.Due, late?.TotalSeconds);
    }

    private async Task<JobView> LookAsync(IScheduler scheduler, JobPlan plan, CancellationToken cancellationToken)
    {
        var trigger = await scheduler.GetTrigger(plan.Trigger, cancellationToken);
        var run = await history.GetJobRunStatus(scheduler.SchedulerName, plan.Key, cancellationToken);
        return new JobView(
            plan.Name, trigger?.NextFireTimeUtc, run?.LastFiredAtUtc, run is null ? null : run.LastResult == JobRunResult.Succeeded,
            run?.LastDuration.TotalSeconds, run?.LastResult == JobRunResult.Succeeded ? run.LastSummary : run?.LastFailureMessage,
            run?.ConsecutiveFailures ?? 0);
    }
}
