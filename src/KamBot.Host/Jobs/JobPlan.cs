using Quartz;

namespace KamBot.Host.Jobs;

/// <summary>Which jobs there are and how often. What stands in the database from an earlier start stays: a trigger keeps its next time.</summary>
internal sealed record JobPlan(string Name, Func<JobKey, IJobDetail> Job, TimeSpan Every)
{
    public JobKey Key => new(Name);

    public TriggerKey Trigger => new(Name);

    public static IReadOnlyList<JobPlan> All(JobsOptions options) =>
    [
        new("due-scan", Detail<DueScanJob>, options.ScanEvery),
        new("forget", Detail<ForgetJob>, TimeSpan.FromDays(1)),
        new("rotate", Detail<RotateJob>, TimeSpan.FromDays(1)),
        new("retention", Detail<RetentionJob>, TimeSpan.FromDays(1)),
    ];

    public async Task ScheduleAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        await scheduler.AddJob(Job(Key), new AddJobOptions { Replace = true }, cancellationToken);
        var known = await scheduler.GetTrigger(Trigger, cancellationToken);
        if (known is ISimpleTrigger { RepeatInterval: var every } && every == Every) return;

        // Missed while nothing ran? Once, now: who was due is asked anew anyway.
        var trigger = TriggerBuilder.Create().WithIdentity(Trigger).ForJob(Key).StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(Every).RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount))
            .Build();
        if (known is null) await scheduler.ScheduleJob(trigger, new ScheduleJobOptions(), cancellationToken);
        else await scheduler.RescheduleJob(Trigger, trigger, cancellationToken);
    }

    private static IJobDetail Detail<TJob>(JobKey key) where TJob : IJob => JobBuilder.Create<TJob>().WithIdentity(key).StoreDurably().Build();
}
