using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Authentication;

/// <summary>An issuer of channel tokens on this machine: metadata and keys over HTTP, counting who asks.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string Name = "https://issuer.example";

    private readonly WebApplication _app;
    private int _metadataRequests;

    private LocalIssuer(WebApplication app) => _app = app;

    public List<IssuerKey> Keys { get; } = [new IssuerKey("first", "msteams", "webchat")];

    public bool IsDown { get; set; }

    public int MetadataRequests => _metadataRequests;

    public string MetadataUrl => $"{_app.Urls.Single()}/.well-known/openidconfiguration";

    public static async Task<LocalIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var issuer = new LocalIssuer(app);
        app.Run(issuer.AnswerAsync);
        await app.StartAsync();
        return issuer;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        Keys.ForEach(key => key.Dispose());
    }

    private Task AnswerAsync(HttpContext call)
    {
        if (call.Request.Path == "/keys")
            return call.Response.WriteAsync(KeySet());
        Interlocked.Increment(ref _metadataRequests);
        if (IsDown)
        {
            call.Response.StatusCode = 503;
            return Task.CompletedTask;
        }

        var metadata = new JsonObject { ["issuer"] = Name, ["jwks_uri"] = $"{_app.Urls.Single()}/keys" };
        return call.Response.WriteAsync(metadata.ToJsonString());
    }

    private string KeySet() =>
        new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(key => (JsonNode)key.ToJson())]) }.ToJsonString();
}
