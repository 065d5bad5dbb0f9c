namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// A bearer token for the connector. Of our own, and not one of the login libraries', so that a KamBot without an app id loads neither of
/// them: two MB that nobody would use.
/// </summary>
internal sealed record ConnectorToken(string Value, DateTimeOffset Until);
