using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Files;

/// <summary>The whole program with its background work, on a database in a folder of its own.</summary>
internal sealed class WholeHost : IAsyncDisposable
{
    public const string Secret = "a secret that is long enough for the tests";

    private readonly WebApplication _app;
    private readonly string _folder;

    private WholeHost(WebApplication app, string folder)
    {
        (_app, _folder) = (app, folder);
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<WholeHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("kambot-").FullName;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = Path.Combine(folder, "kambot.db");
        builder.Configuration["DirectLine:KeyFile"] = Path.Combine(folder, "directline.key");
        builder.Configuration["DirectLine:Secret"] = Secret;
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        var app = await KamBotHost.BuildAsync(builder);
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        return new WholeHost(app, folder);
    }

    public async Task<JsonElement> SendAsync(HttpMethod method, string path, string? bearer, HttpContent? body)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body };
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        var answer = await Client.SendAsync(request);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode}");
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Opens a conversation as Web Chat does; returns its id and token.</summary>
    public async Task<(string Id, string Token)> OpenAsync(string user = "kim")
    {
        var opened = await SendAsync(HttpMethod.Post, "/v3/directline/conversations", Secret, new StringContent(
            $$"""{"user":{"id":"{{user}}","name":"{{user}}"},"locale":"en-GB"}""", Encoding.UTF8, "application/json"));
        return (opened.GetProperty("conversationId").GetString()!, opened.GetProperty("token").GetString()!);
    }

    /// <summary>What the bot has said, as one text, once it contains the words.</summary>
    public async Task<string> HeardAsync((string Id, string Token) conversation, string words)
    {
        using var tooLong = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (true)
        {
            var set = await SendAsync(HttpMethod.Get, $"/v3/directline/conversations/{conversation.Id}/activities?watermark=", conversation.Token, null);
            if (set.GetRawText() is var all && all.Contains(words, StringComparison.Ordinal)) return all;
            await Task.Delay(20, tooLong.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
