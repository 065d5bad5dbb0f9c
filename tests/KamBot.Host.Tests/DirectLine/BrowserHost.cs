using System.Net.Http.Headers;
using KamBot.Host.DirectLine;
using KamBot.Host.Messages;
using KamBot.Host.Pages;
using KamBot.Host.Tests.Authentication;
using KamBot.Host.Tests.Messages;
using KamBot.Protocol.Turns;
using KamBot.Storage;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.DirectLine;

/// <summary>The browser channel and its page on a real server, with an echo bot, a database in a folder of its own, and a clock that stands still.</summary>
internal sealed class BrowserHost : IAsyncDisposable
{
    public const string Secret = "a secret that is long enough for the tests";

    private readonly WebApplication _app;
    private readonly string _folder;
    private readonly bool _keepsFolder;

    private BrowserHost(WebApplication app, string folder, bool keepsFolder, EchoBot bot, TestClock clock, LogLines log)
    {
        (_app, _folder, _keepsFolder, Bot, Clock, Log) = (app, folder, keepsFolder, bot, clock, log);
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public EchoBot Bot { get; }

    public TestClock Clock { get; }

    public LogLines Log { get; }

    public DirectLineAdapter Adapter => _app.Services.GetRequiredService<DirectLineAdapter>();

    public static Task<BrowserHost> StartAsync(params (string Key, string Value)[] settings) =>
        StartAsync("Development", folder: null, [("DirectLine:Secret", Secret), .. settings]);

    /// <summary>A given folder outlives the host: the next one finds the data there.</summary>
    public static async Task<BrowserHost> StartAsync(
        string environment, string? folder, params (string Key, string Value)[] settings)
    {
        var place = folder ?? Directory.CreateTempSubdirectory("kambot-").FullName;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = environment,
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Configuration["DirectLine:KeyFile"] = Path.Combine(place, "directline.key");
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        var (bot, clock, log) = (new EchoBot(), new TestClock(), new LogLines());
        log.AddTo(builder.Logging.ClearProviders());
        Register(builder, Path.Combine(place, "kambot.db"), bot, clock);
        var app = builder.Build();
        await app.Services.GetRequiredService<KamBotStore>().OpenAsync(CancellationToken.None);
        app.Urls.Add("http://127.0.0.1:0");
        app.MapDirectLine();
        app.MapPages();
        await app.StartAsync();
        return new BrowserHost(app, place, folder is not null, bot, clock, log);
    }

    public async Task<Browser> OpenAsync(string userId = "kim", string? locale = null)
    {
        var access = await PostAsync("conversations", Secret, $$"""{"user":{"id":"{{userId}}","name":"Kim"},"locale":"{{locale ?? "en-GB"}}"}""");
        return await Browser.OfAsync(this, access);
    }

    public Task<HttpResponseMessage> PostAsync(string path, string? bearer, string body = "") =>
        SendAsync(HttpMethod.Post, path, bearer, new StringContent(body, new MediaTypeHeaderValue("application/json")));

    public Task<HttpResponseMessage> GetAsync(string path, string? bearer) => SendAsync(HttpMethod.Get, path, bearer, null);

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        if (!_keepsFolder) Directory.Delete(_folder, recursive: true);
    }

    private static void Register(WebApplicationBuilder builder, string database, EchoBot bot, TestClock clock)
    {
        builder.Services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IBot>(bot)
            .AddSingleton<TurnErrorSentence>((_, code, isKept) => $"{(isKept ? "Kept" : "Sorry")}, code {code}.")
            .AddSingleton<TurnErrors>()
            .AddKamBotStorage(new StoreOptions { Path = database });
        builder.AddDirectLine().AddPages();
    }

    private Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string? bearer, HttpContent? body)
    {
        var request = new HttpRequestMessage(method, $"/v3/directline/{path}") { Content = body };
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return Client.SendAsync(request);
    }
}
