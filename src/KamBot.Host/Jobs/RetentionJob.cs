using KamBot.Host.Retention;

namespace KamBot.Host.Jobs;

/// <summary>Once a day: forgets what is older than the settings say.</summary>
internal sealed class RetentionJob(Retaining retaining, JobMeter meter, ILogger<RetentionJob> log) : ReportedJob(meter, log)
{
    protected override async Task<string> RunAsync(CancellationToken cancellationToken) =>
        string.Join(' ', (await retaining.ForgetAsync(cancellationToken)).Select(each => FormattableString.Invariant($"{each.What}={each.Count}")));
}
