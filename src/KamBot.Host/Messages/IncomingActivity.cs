using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using KamBot.Host.Connector;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using Microsoft.AspNetCore.Http.Features;

namespace KamBot.Host.Messages;

/// <summary>What a request body turned out to be: an activity, or the status and the words that refuse it.</summary>
internal readonly record struct IncomingActivity(Activity? Activity, int Status, string Reason)
{
    private const int LargestBody = 256 * 1024;

    public static async ValueTask<IncomingActivity> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            // A page of another site can post anything but JSON without the browser asking first.
            return new(null, StatusCodes.Status415UnsupportedMediaType, "Send application/json.");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        try
        {
            var activity = await ReadAsync(context.Request.BodyReader, context.RequestAborted);
            return Missing(activity) is { } missing ? Refused(missing) : new(activity, StatusCodes.Status200OK, "");
        }
        catch (BadHttpRequestException refusal)
        {
            return new(null, refusal.StatusCode, "The request could not be read.");
        }
        catch (JsonException)
        {
            return Refused("The body is not an activity.");
        }
    }

    /// <summary>The whole body first, usually a KB or two: left to wait for pieces, the serializer takes a third longer.</summary>
    private static async ValueTask<Activity?> ReadAsync(PipeReader body, CancellationToken cancellationToken)
    {
        var read = await body.ReadAsync(cancellationToken);
        while (!read.IsCompleted)
        {
            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            read = await body.ReadAsync(cancellationToken);
        }

        try
        {
            return Parse(read.Buffer);
        }
        finally
        {
            body.AdvanceTo(read.Buffer.End);
        }
    }

    private static Activity? Parse(in ReadOnlySequence<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ProtocolJson.Default.Options.MaxDepth });
        var activity = JsonSerializer.Deserialize(ref reader, ProtocolJson.Default.Activity);
        return reader.Read() ? throw new JsonException() : activity;
    }

    private static string? Missing(Activity? activity) => activity switch
    {
        null => "The body is not an activity.",
        { Type: null or "" } => "The activity has no type.",
        _ when !ConnectorRoute.IsId(activity.Conversation?.Id) => "The activity has no usable conversation.id.",
        _ when !ConnectorRoute.IsId(activity.From?.Id) => "The activity has no usable from.id.",
        _ when !ConnectorRoute.IsServiceUrl(activity.ServiceUrl) => "The activity has no usable serviceUrl.",
        { Id: not null } when !ConnectorRoute.IsId(activity.Id) => "The activity has no usable id.",
        _ when !WritableText.In(activity) => "The activity holds text that is not Unicode.",
        _ => null,
    };

    private static IncomingActivity Refused(string reason) => new(null, StatusCodes.Status400BadRequest, reason);
}
