namespace KamBot.Host.DirectLine;

/// <summary>Work in the order in which it was asked for, one piece at a time. A failed piece does not stop the next.</summary>
internal sealed class WorkLine
{
    private readonly Lock _gate = new();
    private Task _last = Task.CompletedTask;

    public Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        lock (_gate)
        {
            var mine = AfterAsync(_last, work);
            _last = mine;
            return mine;
        }
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<Task<T>> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        return await work();
    }
}
