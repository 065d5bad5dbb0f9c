using KamBot.Storage.Retention;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Retention;

/// <summary>Forgets what is older than the settings say, in small steps, and says beforehand what that would be.</summary>
internal sealed class Retaining(RetentionBox box, IOptions<RetentionOptions> options, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <summary>What would go now; what is kept for ever is left out.</summary>
    public async Task<IReadOnlyList<RetentionView>> LookAsync(CancellationToken cancellationToken)
    {
        var views = new List<RetentionView>();
        foreach (var (what, before, days) in Bounds())
            views.Add(new RetentionView(what, days, await box.CountAsync(what, before, cancellationToken)));
        return views;
    }

    /// <summary>Answers how many of each went.</summary>
    public async Task<IReadOnlyList<RetentionView>> ForgetAsync(CancellationToken cancellationToken)
    {
        while (await box.DateAsync(clock.GetUtcNow(), MostAtOnce, cancellationToken) == MostAtOnce)
        {
        }

        var views = new List<RetentionView>();
        foreach (var (what, before, days) in Bounds()) views.Add(new RetentionView(what, days, await ForgetAsync(what, before, cancellationToken)));
        return views;
    }

    private async Task<int> ForgetAsync(Forgettable what, DateTimeOffset before, CancellationToken cancellationToken)
    {
        var all = 0;
        int bite;
        do
        {
            bite = await box.ForgetAsync(what, before, MostAtOnce, cancellationToken);
            all += bite;
        }
        while (bite == MostAtOnce && !cancellationToken.IsCancellationRequested);
        return all;
    }

    private IEnumerable<(Forgettable What, DateTimeOffset Before, int Days)> Bounds() =>
        from what in Enum.GetValues<Forgettable>()
        let days = options.Value.DaysOf(what)
        where days > 0
        select (what, clock.GetUtcNow() - TimeSpan.FromDays(days), days);
}

/// <summary>What is kept for so many days, and how much of it is older.</summary>
internal sealed record RetentionView(Forgettable What, int Days, int Count);
