using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using KamBot.Host.Connector;
using KamBot.Protocol;
using KamBot.Protocol.Activities;

namespace KamBot.Host.Messages;

/// <summary>Writes what the channel reads in the response to its request.</summary>
internal sealed class TurnResponse(TurnErrorSentence turnError, StillWorkingSentence stillWorking)
{
    public Task WriteAsync(HttpResponse response, CloudTurn turn) => turn switch
    {
        { ExpectsReplies: true } => WriteRepliesAsync(response, turn),
        { IsHandedOver: true } => WriteHandOverAsync(response, turn.Activity),
        { Activity.Type: ActivityTypes.Invoke } => WriteInvokeAsync(response, turn.InvokeResponse ?? NoAnswer(turn.Activity)),
        { Failed: true } => WriteStatus(response, StatusCodes.Status500InternalServerError),
        _ => WriteStatus(response, StatusCodes.Status200OK),
    };

    public static Task WriteErrorAsync(HttpResponse response, int status, string reason)
    {
        response.StatusCode = status;
        response.ContentType = "application/json";
        var code = status == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadSyntax";
        return JsonSerializer.SerializeAsync(
            response.BodyWriter, new ErrorResponse(new ErrorDetail(code, reason)), ProtocolJson.Default.ErrorResponse);
    }

    private Task WriteHandOverAsync(HttpResponse response, Activity activity) =>
        InvokeAnswer.IsCardAction(activity)
            ? WriteInvokeAsync(response, AdaptiveCardInvokeResponse.Message(stillWorking(activity)).AsInvokeResponse())
            : WriteStatus(response, StatusCodes.Status202Accepted);

    private static Task WriteRepliesAsync(HttpResponse response, CloudTurn turn)
    {
        response.ContentType = "application/json";
        return JsonSerializer.SerializeAsync(
            response.BodyWriter, new ExpectedReplies(turn.Replies), ProtocolJson.Default.ExpectedReplies);
    }

    private static Task WriteInvokeAsync(HttpResponse response, InvokeResponse answer)
    {
        response.StatusCode = answer.Status;
        if (answer.Body is not { } body)
        {
            return Task.CompletedTask;
        }

        response.ContentType = "application/json";
        response.BodyWriter.Write(JsonMarshal.GetRawUtf8Value(body));
        return response.BodyWriter.FlushAsync().AsTask();
    }

    // Clients show nothing for a card action unless the status is 200.
    private InvokeResponse NoAnswer(Activity activity) => InvokeAnswer.IsCardAction(activity)
        ? AdaptiveCardInvokeResponse.Error(500, InvokeAnswer.NoAnswer, turnError(activity, InvokeAnswer.NoAnswer, isKept: false)).AsInvokeResponse()
        : new InvokeResponse(StatusCodes.Status500InternalServerError);

    private static Task WriteStatus(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }
}
