using KamBot.Protocol.Turns;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Tokens for calls of the connector, given only for service URLs that we trust.</summary>
public sealed class ConnectorTokens
{
    public ValueTask<string?> ForAsync(Uri serviceUrl, CancellationToken ct) =>
        throw new ChannelException(403, "UntrustedServiceUrl", "The service URL is not one of the channel's.");

    public bool IsTrusted(string? serviceUrl) => false;
}
