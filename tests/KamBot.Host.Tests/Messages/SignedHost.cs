using KamBot.Host.Tests.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace KamBot.Host.Tests.Messages;

/// <summary>The endpoint of a registered bot: with a local issuer, a recorded login, and the recording connector trusted.</summary>
internal sealed class SignedHost : IAsyncDisposable
{
    private SignedHost(BotHost host, LocalIssuer issuer, RecordedLogin login) => (Host, Issuer, Login) = (host, issuer, login);

    public BotHost Host { get; }

    public LocalIssuer Issuer { get; }

    public RecordedLogin Login { get; }

    public string ServiceUrl => $"{Host.Connector.ServiceUrl}/";

    /// <summary>What a good token says here.</summary>
    public TokenText Text => new(Host.Clock.GetUtcNow()) { ServiceUrlClaim = ServiceUrl };

    public static async Task<SignedHost> StartAsync()
    {
        var issuer = await LocalIssuer.StartAsync();
        var login = new RecordedLogin();
        var host = await BotHost.StartAsync(
            services => services.AddHttpClient("login").ConfigurePrimaryHttpMessageHandler(() => new IssuerOrLogin(login)),
            ("Channel:AppId", TokenText.AppId),
            ("Channel:TenantId", Door.OwnTenant),
            ("Channel:ClientSecret", "a secret of the test"),
            ("Channel:Issuer", LocalIssuer.Name),
            ("Channel:MetadataUrl", issuer.MetadataUrl),
            ("Channel:TrustedServiceHosts:0", "127.0.0.1"));
        return new SignedHost(host, issuer, login);
    }

    public string Message(string tenant = Door.OwnTenant) =>
        Host.Activity("message", $$"""
            "text": "hello", "channelData": { "tenant": { "id": "{{tenant}}" } }
            """);

    public string Sign(TokenText text) => text.SignedBy(Issuer.Keys[0].Sign());

    public Task<HttpResponseMessage> PostAsync(string body, string token) =>
        Host.PostAsync(body, ("Authorization", $"Bearer {token}"), ("X-Forwarded-For", "203.0.113.7"));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>Metadata and keys come from the issuer on this machine, tokens from the recorded login.</summary>
    private sealed class IssuerOrLogin(RecordedLogin login) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker _network = new(new SocketsHttpHandler());
        private readonly HttpMessageInvoker _login = new(login);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            (request.RequestUri!.Host == "127.0.0.1" ? _network : _login).SendAsync(request, cancellationToken);
    }
}
