using Azure.Core;
using Azure.Identity;
using KamBot.Protocol.Turns;
using Microsoft.Identity.Client;

namespace KamBot.Host.Messages.Authentication;

/// <summary>How the bot proves itself to the login; the libraries keep tokens until they end.</summary>
internal static class ConnectorCredential
{
    public static Func<CancellationToken, Task<ConnectorToken>> Of(
        ChannelOptions options, ChannelEndpoints endpoints, LoginHttp http) =>
        options.AppType == ChannelAppType.ManagedIdentity
            ? ManagedIdentity(options, endpoints)
            : Application(options, endpoints, http);

    /// <summary>Null for what is not the login's refusal.</summary>
    public static ChannelException? Refusal(Exception problem) => problem switch
    {
        MsalServiceException { StatusCode: >= 500 } login => Refused(503, login.ErrorCode, login),
        MsalServiceException login => Refused(login.StatusCode, login.ErrorCode, login),
        MsalClientException login => Refused(401, login.ErrorCode, login),
        AuthenticationFailedException identity => Refused(503, "ManagedIdentity", identity),
        HttpRequestException network => Refused(0, null, network),
        _ => null,
    };

    private static ChannelException Refused(int status, string? code, Exception cause) =>
        new(status, code, "The login gave no token for the connector.", cause);

    private static Func<CancellationToken, Task<ConnectorToken>> ManagedIdentity(
        ChannelOptions options, ChannelEndpoints endpoints)
    {
        var identity = new ManagedIdentityCredential(
            ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId ?? options.AppId));
        var request = new TokenRequestContext([endpoints.Scope]);
        return async ct =>
        {
            var token = await identity.GetTokenAsync(request, ct);
            return new ConnectorToken(token.Token, token.ExpiresOn);
        };
    }

    private static Func<CancellationToken, Task<ConnectorToken>> Application(
        ChannelOptions options, ChannelEndpoints endpoints, LoginHttp http)
    {
        // The authority is the operator's, so nobody has to be asked whether it exists.
        var builder = ConfidentialClientApplicationBuilder.Create(options.AppId)
            .WithAuthority(endpoints.Authority).WithInstanceDiscovery(false).WithHttpClientFactory(new MsalHttp(http));
        var application = options.ClientSecret is { } secret
            ? builder.WithClientSecret(secret).Build()
            : builder.WithCertificate(ChannelCertificate.Load(options)).Build();
        return async ct =>
        {
            var token = await application.AcquireTokenForClient([endpoints.Scope]).ExecuteAsync(ct);
            return new ConnectorToken(token.AccessToken, token.ExpiresOn);
        };
    }

    private sealed class MsalHttp(LoginHttp http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http.GetHttpClient();
    }
}
