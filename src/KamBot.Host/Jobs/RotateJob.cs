using KamBot.Storage;

namespace KamBot.Host.Jobs;

/// <summary>Once a day: seals with the newest key what an older one sealed, or none.</summary>
internal sealed class RotateJob(KamBotStore store, JobMeter meter, ILogger<RotateJob> log) : ReportedJob(meter, log)
{
    protected override async Task<string> RunAsync(CancellationToken cancellationToken) =>
        FormattableString.Invariant($"sealed={await store.SealAnew.RunAsync(cancellationToken)}");
}
