using Microsoft.Identity.Client;

namespace KamBot.Host.Messages.Authentication;

/// <summary>The HTTP client for issuer and login, without request logging: its URLs and headers are nobody's business.</summary>
internal sealed class LoginHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string ClientName = "login";

    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);
}
