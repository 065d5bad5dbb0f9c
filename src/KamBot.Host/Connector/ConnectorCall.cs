namespace KamBot.Host.Connector;

/// <summary>One call: <see cref="ServiceUrl"/> decides whether a token goes along, <see cref="Body"/> is JSON in UTF-8.</summary>
internal sealed record ConnectorCall(HttpMethod Method, Uri ServiceUrl, Uri Address, byte[]? Body = null, bool MayRepeat = true);
