using KamBot.Storage.Notices;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Jobs;

/// <summary>Forgets notices that were settled long ago, a bite at a time, so that no turn waits for the writer.</summary>
internal sealed class ForgetJob(
    NoticeBox box, IOptions<JobsOptions> options, JobMeter meter, TimeProvider clock, ILogger<ForgetJob> log)
    : ReportedJob(meter, log)
{
    private const int MostAtOnce = 500;

    protected override async Task<string> RunAsync(CancellationToken cancellationToken)
    {
        var before = clock.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepNoticesDays);
        var forgotten = 0;
        int bite;
        do
        {
            bite = await box.ForgetAsync(before, MostAtOnce);
            forgotten += bite;
        }
        while (bite == MostAtOnce && !cancellationToken.IsCancellationRequested);
        if (forgotten > 0) Log.Forgotten(log, forgotten);
        return $"forgotten={forgotten}";
    }
}
