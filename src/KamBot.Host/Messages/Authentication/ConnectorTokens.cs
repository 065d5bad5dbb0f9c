using KamBot.Protocol.Turns;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Tokens for calls of the connector, given only for service URLs that we trust.</summary>
public sealed partial class ConnectorTokens
{
    /// <summary>The libraries renew a token this long before its end; until then we need not ask them, which every message would.</summary>
    private static readonly TimeSpan _margin = TimeSpan.FromMinutes(5);

    private readonly ChannelOptions _options;
    private readonly ChannelEndpoints _endpoints;
    private readonly Lazy<Func<CancellationToken, Task<ConnectorToken>>> _credential;
    private readonly TimeProvider _clock;
    private readonly ILogger<ConnectorTokens> _logger;
    private volatile ConnectorToken? _held;

    internal ConnectorTokens(IOptions<ChannelOptions> options, LoginHttp http, TimeProvider clock, ILogger<ConnectorTokens> logger)
    {
        _options = options.Value;
        _endpoints = ChannelEndpoints.Of(_options);
        _credential = new(() => ConnectorCredential.Of(_options, _endpoints, http));
        _clock = clock;
        _logger = logger;
    }

    /// <summary>With an app id the channel's hosts and those of the settings; without one this machine.</summary>
    public bool IsTrusted(string? serviceUrl) => _options.AppId is null
        ? ServiceUrls.IsLoopback(serviceUrl)
        : ServiceUrls.IsListed(serviceUrl, _endpoints.ServiceHosts);

    /// <summary>A bearer token, or null where none is needed.</summary>
    /// <exception cref="ChannelException">
    /// 403 for a service URL that is not trusted; else what the login answered, with 503 or 0 for later.
    /// </exception>
    public async ValueTask<string?> ForAsync(Uri serviceUrl, CancellationToken ct)
    {
        if (!IsTrusted(serviceUrl.OriginalString))
            throw new ChannelException(403, "UntrustedServiceUrl", "The service URL is not one of the channel's.");
        if (_options.AppId is null)
            return null;
        return _held is { } held && held.Until - _margin > _clock.GetUtcNow() ? held.Value : await AskAsync(ct);
    }

    private async ValueTask<string> AskAsync(CancellationToken ct)
    {
        try
        {
            var token = await _credential.Value(ct);
            _held = token;
            return token.Value;
        }
        catch (Exception problem) when (ConnectorCredential.Refusal(problem) is { } refusal)
        {
            LogNoToken(refusal.Status, refusal.Code);
            throw refusal;
        }
    }
}
