using KamBot.Protocol.Turns;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Tokens for calls of the connector, given only for service URLs that we trust.</summary>
public sealed partial class ConnectorTokens
{
    private readonly ChannelOptions _options;
    private readonly ChannelEndpoints _endpoints;
    private readonly Lazy<Func<CancellationToken, Task<string>>> _credential;
    private readonly ILogger<ConnectorTokens> _logger;

    internal ConnectorTokens(IOptions<ChannelOptions> options, LoginHttp http, ILogger<ConnectorTokens> logger)
    {
        _options = options.Value;
        _endpoints = ChannelEndpoints.Of(_options);
        _credential = new(() => ConnectorCredential.Of(_options, _endpoints, http));
        _logger = logger;
    }

    /// <summary>With an app id the channel's hosts and those of the settings; without one this machine.</summary>
    public bool IsTrusted(string? serviceUrl) => _options.AppId is null
        ? ServiceUrls.IsLoopback(serviceUrl)
        : ServiceUrls.IsListed(serviceUrl, _endpoints.ServiceHosts);

    /// <summary>A bearer token, or null where none is needed.</summary>
    /// <exception cref="ChannelException">403 for a service URL that is not trusted; else what the login answered, 503 or 0 for later.</exception>
    public async ValueTask<string?> ForAsync(Uri serviceUrl, CancellationToken ct)
    {
        if (!IsTrusted(serviceUrl.OriginalString))
            throw new ChannelException(403, "UntrustedServiceUrl", "The service URL is not one of the channel's.");
        if (_options.AppId is null)
            return null;
        try
        {
            return await _credential.Value(ct);
        }
        catch (Exception problem) when (ConnectorCredential.Refusal(problem) is { } refusal)
        {
            LogNoToken(refusal.Status, refusal.Code);
            throw refusal;
        }
    }
}
