using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Telemetry;
using KamBot.Protocol;
using KamBot.Protocol.Turns;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Connector;

/// <summary>Carries one call to the connector, repeats it where that may help, and turns refusals into <see cref="ChannelException"/>.</summary>
internal sealed class ConnectorTransport(
    ConnectorTokens tokens, IOptions<ChannelOptions> options, HostMeter meter, TimeProvider clock, ILogger<ConnectorTransport> logger) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        MaxConnectionsPerServer = 1024,
        AllowAutoRedirect = false,
        UseCookies = false,
        // The connector reads no trace headers.
        ActivityHeadersPropagator = null,
        // Without an app id only this machine is spoken to, and no proxy could reach it.
        UseProxy = options.Value.AppId is not null,
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
        MaxResponseContentBufferSize = 1024 * 1024,
    };

    /// <summary>Answers null where the connector accepts without a readable body.</summary>
    public async Task<T?> CallAsync<T>(ConnectorCall call, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var begun = clock.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            var (response, failure) = await TryAsync(call, cancellationToken);
            using (response)
            {
                if (response is { IsSuccessStatusCode: true })
                {
                    return await ReadAsync(response, type, cancellationToken);
                }

                meter.ConnectorRefused((int?)response?.StatusCode ?? 0);
                var named = response is null ? null : ConnectorRetry.NamedWait(response, clock.GetUtcNow());
                var wait = call.MayRepeat && MayHelp(call, response, failure)
                    ? ConnectorRetry.WaitAfter(attempt, clock.GetElapsedTime(begun), named)
                    : null;
                if (wait is null)
                {
                    throw await RefusalAsync(response, failure, named, cancellationToken);
                }

                Log.Retrying(logger, (int?)response?.StatusCode ?? 0, attempt + 1, wait.Value);
                await Task.Delay(wait.Value, clock, cancellationToken);
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private async Task<(HttpResponseMessage? Response, HttpRequestException? Failure)> TryAsync(
        ConnectorCall call, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(call.Method, call.Address);
        if (call.Body is not null)
        {
            request.Content = new ByteArrayContent(call.Body) { Headers = { ContentType = Json } };
        }

        if (await tokens.ForAsync(call.ServiceUrl, cancellationToken) is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        try
        {
            return (await _http.SendAsync(request, cancellationToken), null);
        }
        catch (HttpRequestException failure)
        {
            return (null, failure);
        }
        catch (OperationCanceledException late) when (late.InnerException is TimeoutException)
        {
            // Not repeated: the connector may have taken the activity and only its answer be late.
            throw new ChannelException(0, "Timeout", "The connector did not answer in time.", late);
        }
    }

    private static bool MayHelp(ConnectorCall call, HttpResponseMessage? response, HttpRequestException? failure) =>
        response is null ? ConnectorRetry.MayHelp(failure!, call.Method) : ConnectorRetry.MayHelp(response.StatusCode);

    private static async Task<ChannelException> RefusalAsync(
        HttpResponseMessage? response, HttpRequestException? failure, TimeSpan? retryAfter, CancellationToken cancellationToken)
    {
        if (response is null)
        {
            return new ChannelException(0, failure!.HttpRequestError.ToString(), "The connector could not be reached.", failure);
        }

        var status = (int)response.StatusCode;
        var error = (await ReadAsync(response, ProtocolJson.Default.ErrorResponse, cancellationToken))?.Error;
        var code = error?.Code is { Length: <= 64 } named && named.All(char.IsAsciiLetterOrDigit) ? named : null;
        return new ChannelException(status, code, $"The connector answered {status} {code}.") { RetryAfter = retryAfter };
    }

    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        if (response.Content.Headers.ContentLength == 0)
        {
            return null;
        }

        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return body.Length == 0 ? null : JsonSerializer.Deserialize(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
