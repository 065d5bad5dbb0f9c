using KamBot.Host.Connector;
using KamBot.Host.Messages.Authentication;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Messages;

/// <summary>Where channels deliver activities. The turn runs inside the request as long as the channel waits.</summary>
internal sealed class MessagesEndpoint(
    IBot bot,
    CloudAdapter adapter,
    ChannelAuthentication authentication,
    RunningTurns turns,
    TurnResponse answer,
    TimeProvider clock,
    ILogger<MessagesEndpoint> logger)
{
    public async Task AnswerAsync(HttpContext context)
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = HttpMethods.Post;
            return;
        }

        var (activity, status, reason) = await IncomingActivity.ReadAsync(context);
        if (activity is null)
        {
            Log.NotAnActivity(logger, status, reason);
            await TurnResponse.WriteErrorAsync(context.Response, status, reason);
            return;
        }

        var verdict = await CheckAsync(context, activity);
        if (verdict.Status != StatusCodes.Status200OK)
        {
            context.Response.StatusCode = verdict.Status;
            return;
        }

        await RunAsync(context, activity);
    }

    private async Task RunAsync(HttpContext context, Activity activity)
    {
        var turn = new CloudTurn(adapter, activity);
        using (var patience = new RequestPatience(adapter, turn, clock))
        {
            await patience.WaitAsync(turns.RunAsync(turn, bot));
        }

        if (turn.IsHandedOver)
        {
            Log.HandedOver(logger, activity.Type);
        }

        await answer.WriteAsync(context.Response, turn);
    }

    private ValueTask<ChannelVerdict> CheckAsync(HttpContext context, Activity activity) => authentication.CheckAsync(
        context.Request.Headers.Authorization,
        activity,
        context.Connection.RemoteIpAddress,
        IsForwarded(context.Request),
        context.RequestAborted);

    private static bool IsForwarded(HttpRequest request)
    {
        foreach (var (name, _) in request.Headers)
        {
            if (name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
