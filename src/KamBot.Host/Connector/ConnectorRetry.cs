using System.Net;

namespace KamBot.Host.Connector;

/// <summary>
/// When a refused call is worth repeating: at most five tries within 20 s. A wait the connector names is kept to the letter, and
/// one beyond the 20 s is the caller's to keep; otherwise exponential with full jitter, so that many bots do not return at once.
/// </summary>
internal static class ConnectorRetry
{
    public const int MostTries = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    public static bool MayHelp(HttpStatusCode status) => status is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    /// <summary>
    /// True where nothing was sent, or where sending twice changes nothing. A POST whose connection broke may have arrived, and
    /// nobody wants a message twice; a certificate nobody trusts stays so.
    /// </summary>
    public static bool MayHelp(HttpRequestException failure, HttpMethod method) => failure.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError => true,
        HttpRequestError.Unknown or HttpRequestError.ResponseEnded => method != HttpMethod.Post,
        _ => false,
    };

    /// <summary>The wait before the try after <paramref name="attempt"/> (from 1), or null to give up.</summary>
    public static TimeSpan? WaitAfter(int attempt, TimeSpan elapsed, TimeSpan? named)
    {
        if (attempt >= MostTries)
        {
            return null;
        }

        var wait = named ?? FirstWait * (1 << (attempt - 1)) * Random.Shared.NextDouble();
        return elapsed + wait <= Patience ? wait : null;
    }

    public static TimeSpan? NamedWait(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } => date > now ? date - now : TimeSpan.Zero,
        _ => null,
    };
}
