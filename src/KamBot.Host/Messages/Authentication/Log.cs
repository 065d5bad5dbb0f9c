namespace KamBot.Host.Messages.Authentication;

// Codes only: neither tokens, nor names, nor addresses that a caller chose.
public sealed partial class ChannelAuthentication
{
    [LoggerMessage(150, LogLevel.Warning, "Refused a call of the messaging endpoint: {Status} {Reason}")]
    private partial void LogRefused(int status, string reason);
}

internal sealed partial class IssuerKeys
{
    [LoggerMessage(151, LogLevel.Warning, "Could not read the issuer's signature keys: {Problem}")]
    private partial void LogIssuerUnreachable(string problem);
}

public sealed partial class ConnectorTokens
{
    [LoggerMessage(152, LogLevel.Error, "Got no token for the connector: {Status} {Code}")]
    private partial void LogNoToken(int status, string? code);
}
