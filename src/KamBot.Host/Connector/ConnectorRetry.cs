using System.Net;

namespace KamBot.Host.Connector;

/// <summary>
/// When a refused call is worth repeating: at most five tries, begun within 20 s. A wait the connector names is kept to the
/// letter (up to 30 s, even past the 20); otherwise exponential with full jitter, so that many bots do not return at once.
/// </summary>
internal static class ConnectorRetry
{
    public const int MostTries = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestNamedWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);

    public static bool MayHelp(HttpStatusCode status) => status is HttpStatusCode.PreconditionFailed
        or HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable
        or HttpStatusCode.GatewayTimeout;

    /// <summary>False for failures that come back unchanged, such as a certificate nobody trusts.</summary>
    public static bool MayHelp(HttpRequestException failure) => failure.HttpRequestError is HttpRequestError.Unknown
        or HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.ResponseEnded;

    /// <summary>The wait before the try after <paramref name="attempt"/> (from 1), or null to give up.</summary>
    public static TimeSpan? WaitAfter(int attempt, TimeSpan elapsed, TimeSpan? named)
    {
        if (attempt >= MostTries || elapsed >= Patience)
        {
            return null;
        }

        if (named is { } wait)
        {
            return TimeSpan.FromTicks(Math.Clamp(wait.Ticks, 0, LongestNamedWait.Ticks));
        }

        var jittered = FirstWait * (1 << (attempt - 1)) * Random.Shared.NextDouble();
        return elapsed + jittered < Patience ? jittered : null;
    }

    public static TimeSpan? NamedWait(HttpResponseMessage response, DateTimeOffset now) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } date } => date - now,
        _ => null,
    };
}
