using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Connector;

/// <summary>What reached the connector; <see cref="Path"/> as it stood on the wire.</summary>
internal sealed record ConnectorRequest(string Method, string Path, string Body, string? Authorization)
{
    public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    public string? Text => Json.TryGetProperty("text", out var text) ? text.GetString() : null;
    public string? Type => Json.GetProperty("type").GetString();
}

/// <summary>A connector on this machine: records requests and plays scripted answers, else 201 with an id.</summary>
internal sealed class RecordingConnector : IAsyncDisposable
{
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(30);
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _script = new();
    private readonly Channel<ConnectorRequest> _arrived = Channel.CreateUnbounded<ConnectorRequest>();
    private readonly WebApplication _app;

    private RecordingConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<ConnectorRequest> Requests { get; } = new();

    public string Address => _app.Urls.Single();

    public string ServiceUrl => $"{Address}/_connector";

    public static async Task<RecordingConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new RecordingConnector(app);
        app.Run(connector.AnswerAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>The answer to the next request not yet scripted.</summary>
    public RecordingConnector Answer(int status, string body = "", string? retryAfter = null) => Answer(context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync(body);
    });

    public RecordingConnector Answer(Func<HttpContext, Task> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    /// <summary>The next request in the order of arrival; waits for it.</summary>
    public Task<ConnectorRequest> NextAsync() => _arrived.Reader.ReadAsync().AsTask().WaitAsync(Guard);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var request = new ConnectorRequest(context.Request.Method, target, await reader.ReadToEndAsync(), context.Request.Headers.Authorization);
        Requests.Enqueue(request);
        _arrived.Writer.TryWrite(request);
        if (_script.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        context.Response.StatusCode = 201;
        await context.Response.WriteAsync($$"""{"id":"sent-{{Requests.Count}}"}""");
    }
}
