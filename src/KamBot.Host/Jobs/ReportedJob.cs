using Quartz;

namespace KamBot.Host.Jobs;

/// <summary>A job whose numbers are kept with its run. Of a failure only the type is kept, because its message may hold words of people.</summary>
[DisallowConcurrentExecution]
internal abstract class ReportedJob(JobMeter meter, ILogger log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var name = context.JobDetail.Key.Name;
        using var time = meter.Measure(name);
        try
        {
            context.Result = JobRunReport.Succeeded(await RunAsync(cancellationToken));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.JobFailed(log, name, error.GetType().Name, error.StackTrace);
            throw new JobExecutionException(error.GetType().Name);
        }
    }

    /// <summary>Answers what was done, in numbers.</summary>
    protected abstract Task<string> RunAsync(CancellationToken cancellationToken);
}
