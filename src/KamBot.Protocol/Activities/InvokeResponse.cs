using System.Text.Json;

namespace KamBot.Protocol.Activities;

/// <summary>The answer to an invoke. <see cref="Status"/> is the HTTP status, <see cref="Body"/> the JSON body or null for none.</summary>
public sealed record InvokeResponse(int Status, JsonElement? Body = null);

/// <summary>
/// The body that answers <c>adaptiveCard/action</c>. The HTTP status stays 200 whatever the outcome: clients show nothing
/// for any other (Teams universal actions; tried in the Agents Playground).
/// </summary>
public sealed record AdaptiveCardInvokeResponse
{
    public int StatusCode { get; init; }
    public string? Type { get; init; }
    public JsonElement? Value { get; init; }

    /// <summary>Replaces the card in place.</summary>
    public static AdaptiveCardInvokeResponse Card(JsonElement card) =>
        new() { StatusCode = 200, Type = ContentTypes.AdaptiveCard, Value = card };

    /// <summary>Shows a sentence at the card.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = JsonSerializer.SerializeToElement(text, ProtocolJson.Default.String),
    };

    /// <summary>Shows why it did not work; <paramref name="status"/> is 400 (not understood) or 500 (our fault).</summary>
    public static AdaptiveCardInvokeResponse Error(int status, string code, string message) => new()
    {
        StatusCode = status,
        Type = "application/vnd.microsoft.error",
        Value = JsonSerializer.SerializeToElement(new ErrorDetail(code, message), ProtocolJson.Default.ErrorDetail),
    };

    public InvokeResponse AsInvokeResponse() =>
        new(200, JsonSerializer.SerializeToElement(this, ProtocolJson.Default.AdaptiveCardInvokeResponse));
}

/// <summary>What went wrong, in the form every Bot Framework endpoint uses.</summary>
public sealed record ErrorDetail(string? Code, string? Message);

/// <summary>The error body of the REST endpoints: <c>{"error":{"code","message"}}</c>.</summary>
public sealed record ErrorResponse(ErrorDetail? Error);
