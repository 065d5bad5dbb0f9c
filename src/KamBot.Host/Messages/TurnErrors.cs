using System.Runtime.ExceptionServices;
using KamBot.Dialogs;
using KamBot.Host.Connector;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Messages;

/// <summary>
/// What happens to an exception that left a turn. A bug is logged without its message, which may hold what somebody said, and
/// the user reads one sentence, which asks for it again unless it is kept. When the channel refused, speaking would fail again: it is only logged.
/// </summary>
internal sealed class TurnErrors(TurnErrorSentence sentence, ILogger<TurnErrors> logger)
{
    public async Task HandleAsync(ITurnContext turn, Exception exception)
    {
        if (IsProactive(turn.Activity))
        {
            // Nobody asked anything; whoever began the turn must learn that it failed.
            ExceptionDispatchInfo.Throw(exception);
        }

        var unsaid = exception as UnsaidTurnException;
        var reason = unsaid?.Reason ?? exception;
        var code = ErrorCode.Of(reason);
        if (reason is ChannelException refusal)
        {
            Log.ChannelRefused(logger, refusal.Status, refusal.Code);
        }
        else
        {
            Log.TurnFailed(logger, turn.Activity.Type, Types(reason), code, reason.StackTrace);
        }

        await AnswerAsync(turn, code, unsaid is not null, reason is ChannelException);
    }

    private static bool IsProactive(Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: "continueConversation", Id: null };

    private async Task AnswerAsync(ITurnContext turn, string code, bool isKept, bool channelRefused)
    {
        try
        {
            var words = sentence(turn.Activity, code, isKept);
            if (turn.Activity.Type == ActivityTypes.Invoke)
            {
                turn.InvokeResponse = turn.Activity.Name == InvokeAnswer.CardAction
                    ? AdaptiveCardInvokeResponse.Error(500, code, words).AsInvokeResponse()
                    : new InvokeResponse(500);
            }
            else if (!channelRefused)
            {
                await turn.SendActivityAsync(MessageFactory.Text(words), CancellationToken.None);
            }
        }
        catch (Exception failure)
        {
            Log.SentenceFailed(logger, code, Types(failure));
        }
    }

    private static string Types(Exception exception) => exception.InnerException is { } inner
        ? $"{exception.GetType().FullName} < {Types(inner)}"
        : exception.GetType().FullName ?? exception.GetType().Name;
}
