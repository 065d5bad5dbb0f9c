using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage.Conversations;

/// <summary>Forgets answered activities after a week, a bite at a time, in the wake of some turn.</summary>
internal sealed class ActivityPurge(TimeProvider clock, ILogger log)
{
    private const int MostAtOnce = 500;
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    private long _due;

    /// <summary>Never fails a turn: what stays today goes tomorrow.</summary>
    public async Task NowAndThenAsync(KamBotDbFactory contexts, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = Interlocked.Read(ref _due);
        if (now.UtcTicks < due || Interlocked.CompareExchange(ref _due, (now + Between).UtcTicks, due) != due) return;
        try
        {
            var before = now - ProcessedActivityRow.Kept;
            await using var db = contexts.RentWithoutTenant();
            var gone = await db.ProcessedActivities.IgnoreQueryFilters()
                .Where(a => a.At < before)
                .Take(MostAtOnce)
                .ExecuteDeleteAsync(cancellationToken);
            if (gone == MostAtOnce) Interlocked.Exchange(ref _due, now.UtcTicks);
        }
        catch (DbException error)
        {
            Log.PurgeFailed(log, error);
        }
    }
}
