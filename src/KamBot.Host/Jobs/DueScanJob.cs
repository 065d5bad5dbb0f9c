using KamBot.Sales.Reminders;

namespace KamBot.Host.Jobs;

/// <summary>Asks who is to be reminded now, and leaves the rest to the outbox.</summary>
internal sealed class DueScanJob(DueScan scan, JobMeter meter, ILogger<DueScanJob> log)
    : ReportedJob(meter, log)
{
    protected override async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var result = await scan.RunAsync(cancellationToken);
        var left = string.Concat(result.Left.OrderByDescending(each => each.Value).Select(each => $" {each.Key}={each.Value}"));
        return $"looked={result.PeopleLookedAt} added={result.NoticesAdded} conflicts={result.Conflicts}{left}{(result.IsCut ? " cut" : "")}";
    }
}
