namespace KamBot.Host.Messages.Authentication;

/// <summary>The HTTP client for issuer and login; its URLs and headers are not logged.</summary>
internal sealed class LoginHttp(IHttpClientFactory clients)
{
    public const string ClientName = "login";

    public HttpClient GetHttpClient() => clients.CreateClient(ClientName);
}
