using KamBot.Host.Pages;
using KamBot.Storage;

namespace KamBot.Host.Hosts;

/// <summary>
/// For what starts, stops and balances hosts: <c>/health/live</c> is answered as long as the process answers at all, <c>/health/ready</c> while
/// it can serve people: the database answers, and the host is not about to stop.
/// </summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", (HttpContext context) => Say(context, StatusCodes.Status200OK, "ok"));
        app.MapGet("/health/ready", async (HttpContext context, KamBotStore store, IHostApplicationLifetime lifetime) =>
            lifetime.ApplicationStopping.IsCancellationRequested ? Say(context, StatusCodes.Status503ServiceUnavailable, "stopping")
            : await AnswersAsync(store, context.RequestAborted) ? Say(context, StatusCodes.Status200OK, "ok")
            : Say(context, StatusCodes.Status503ServiceUnavailable, "database"));
    }

    private static async Task<bool> AnswersAsync(KamBotStore store, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Patience);
        try
        {
            await store.Hosts.AllAsync(patience.Token);
            return true;
        }
        catch (Exception error) when (error is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private static IResult Say(HttpContext context, int status, string why)
    {
        PageSecurity.KeepOffCaches(context.Response);
        return Results.Text($"{{\"status\":\"{why}\"}}", "application/json", statusCode: status);
    }
}
