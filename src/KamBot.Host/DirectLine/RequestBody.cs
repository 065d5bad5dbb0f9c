using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.Features;

namespace KamBot.Host.DirectLine;

/// <summary>A request's JSON, or why it cannot be taken. An empty body is neither.</summary>
internal sealed record RequestBody<T>(T? Value, IResult? Refusal)
    where T : class
{
    public static async Task<RequestBody<T>> ReadAsync(HttpContext context, JsonTypeInfo<T> type)
    {
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false }) return new(null, null);
        try
        {
            return new(await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted), null);
        }
        catch (JsonException)
        {
            return new(null, DirectLine.Refusal.NotUnderstood("The body is not the JSON that belongs here."));
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new(null, DirectLine.Refusal.TooLarge());
        }
    }
}
