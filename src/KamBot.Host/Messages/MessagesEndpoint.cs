using KamBot.Host.Connector;
using KamBot.Host.Limits;
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
    TurnLimits limits,
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

        var caller = await authentication.IdentifyAsync(
            context.Request.Headers.Authorization,
            context.Connection.RemoteIpAddress,
            CallerPath.MayLeadElsewhere(context.Request),
            context.RequestAborted);
        if (caller.Verdict.Status != StatusCodes.Status200OK)
        {
            context.Response.StatusCode = caller.Verdict.Status;
            return;
        }

        await TakeAsync(context, caller);
    }

    private async Task TakeAsync(HttpContext context, ChannelCaller caller)
    {
        var (activity, status, reason) = await IncomingActivity.ReadAsync(context);
        if (activity is null)
        {
            Log.NotAnActivity(logger, status, reason);
            await TurnResponse.WriteErrorAsync(context.Response, status, reason);
            return;
        }

        var verdict = authentication.Check(caller, activity);
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
        if (!await limits.AdmitsAsync(turn))
        {
            await answer.WriteAsync(context.Response, turn);
            return;
        }

        using (var patience = new TurnPatience(clock, () => adapter.ShowTypingAsync(turn), turn.TryHandOver))
        {
            await patience.WaitAsync(turns.RunAsync(turn, bot));
        }

        if (turn.IsHandedOver)
        {
            Log.HandedOver(logger, activity.Type);
        }

        await answer.WriteAsync(context.Response, turn);
    }
}
