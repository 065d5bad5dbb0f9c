using KamBot.Host.Hosts;
using KamBot.Sales;
using KamBot.Sales.Files;

namespace KamBot.Host.Files;

/// <summary>Takes in files one after the other, behind the conversations, and on one host. What a stop cuts off is done again from scratch at the next start.</summary>
internal sealed class ImportWorker(
    ISalesRecords records, IImportStore store, RoleOf roleOf, LivingHosts hosts, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Undecided = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var run = new ImportRun(records, store, roleOf, clock);
        var swept = DateTimeOffset.MinValue;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!hosts.Holds(LivingHosts.Imports))
                {
                    await Task.Delay(BetweenLooks, clock, stoppingToken);
                    continue;
                }

                var worked = await run.RunNextAsync(stoppingToken);
                if (worked || clock.GetUtcNow() - swept > BetweenSweeps)
                {
                    swept = clock.GetUtcNow();
                    await store.SweepAsync(swept - Undecided, stoppingToken);
                }

                if (!worked) await Task.Delay(BetweenLooks, clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                Log.ImportFailed(log, error.GetType().Name, error.StackTrace);
                await Task.Delay(AfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
