using System.Collections.Concurrent;
using KamBot.Storage.Notices;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Notices;

/// <summary>Says what waits to be said, all tenants side by side: what holds one up holds up no other.</summary>
internal sealed class NoticeSender(
    NoticeBox box, NoticeDelivery delivery, NoticeMeter meter, IOptions<NoticeOptions> options, TimeProvider clock, ILogger<NoticeSender> log)
    : BackgroundService
{
    private const int RoundsBetweenCounts = 15;
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, NoticeLane> _lanes = new(StringComparer.Ordinal);

    /// <summary>Everything that is due now, to its end.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        var tenants = await box.TenantsDueAsync(clock.GetUtcNow(), cancellationToken);
        await Task.WhenAll(tenants.Select(tenant => LaneOf(tenant).DrainAsync(cancellationToken)));
    }

    public override void Dispose()
    {
        foreach (var lane in _lanes.Values) lane.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first round waits as well: the first people to speak after a start come before it.
        using var rounds = new PeriodicTimer(BetweenRounds, clock);
        var draining = new List<Task>();
        try
        {
            for (var round = 0; await rounds.WaitForNextTickAsync(stoppingToken); round++)
            {
                draining.RemoveAll(each => each.IsCompleted);
                draining.AddRange(await BeginAsync(isCount: round % RoundsBetweenCounts == 0, stoppingToken));
            }
        }
        finally
        {
            // What is on its way arrives: cut off, it would be said again.
            await Task.WhenAll(draining);
        }
    }

    /// <summary>Tenants that are being sent to already look for more themselves.</summary>
    private async Task<IReadOnlyList<Task>> BeginAsync(bool isCount, CancellationToken stop)
    {
        try
        {
            if (isCount) meter.Waiting((await box.StateAsync(clock.GetUtcNow(), stop)).Waiting);
            var tenants = await box.TenantsDueAsync(clock.GetUtcNow(), stop);
            return [.. tenants.Select(LaneOf).Where(lane => !lane.IsBusy).Select(lane => DrainAsync(lane, stop))];
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Log.RoundFailed(log, error.GetType().Name, error.StackTrace);
            return [];
        }
    }

    private async Task DrainAsync(NoticeLane lane, CancellationToken stop)
    {
        try
        {
            await lane.DrainAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception error)
        {
            Log.RoundFailed(log, error.GetType().Name, error.StackTrace);
        }
    }

    private NoticeLane LaneOf(string tenantId) =>
        _lanes.GetOrAdd(tenantId, id => new NoticeLane(id, box, delivery, options.Value, clock, log));
}
