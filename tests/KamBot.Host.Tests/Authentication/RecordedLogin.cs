using System.Net;
using System.Text.Json.Nodes;

namespace KamBot.Host.Tests.Authentication;

/// <summary>The login at the edge of the process: keeps what was asked and answers what the test wants.</summary>
internal sealed class RecordedLogin : HttpMessageHandler
{
    public List<(Uri Url, string Form)> Calls { get; } = [];

    public HttpStatusCode Status { get; set; } = HttpStatusCode.OK;

    public int LivesSeconds { get; init; } = 3600;

    public bool IsUnreachable { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add((request.RequestUri!, WebUtility.UrlDecode(form)));
        if (IsUnreachable)
            throw new HttpRequestException("No route to the login.");
        var answer = Status == HttpStatusCode.OK
            ? new JsonObject
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = LivesSeconds,
                ["access_token"] = $"token {Calls.Count}",
            }
            : new JsonObject { ["error"] = "invalid_client", ["error_description"] = "The secret is wrong." };
        return new HttpResponseMessage(Status)
        {
            Content = new StringContent(answer.ToJsonString(), null, "application/json"),
        };
    }
}
