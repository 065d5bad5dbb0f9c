using System.Text;
using KamBot.Host.Connector;
using KamBot.Host.Limits;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Tests.Authentication;
using KamBot.Host.Tests.Connector;
using KamBot.Protocol.Turns;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Messages;

/// <summary>The messaging endpoint on a real server, with an echo bot, a connector that records, and a clock that stands still.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly HttpClient _client = new();
    private readonly WebApplication _app;

    private BotHost(WebApplication app, RecordingConnector connector, EchoBot bot, TestClock clock, LogLines log)
    {
        (_app, Connector, Bot, Clock, Log) = (app, connector, bot, clock, log);
        _client.BaseAddress = new Uri(app.Urls.Single());
    }

    public RecordingConnector Connector { get; }

    public EchoBot Bot { get; }

    public TestClock Clock { get; }

    public LogLines Log { get; }

    public RunningTurns Turns => _app.Services.GetRequiredService<RunningTurns>();

    public CloudAdapter Adapter => _app.Services.GetRequiredService<CloudAdapter>();

    public static Task<BotHost> StartAsync(params (string Key, string Value)[] settings) => StartAsync(_ => { }, settings);

    public static async Task<BotHost> StartAsync(Action<IServiceCollection> alsoAdd, params (string Key, string Value)[] settings)
    {
        var (bot, clock, log) = (new EchoBot(), new TestClock(), new LogLines());
        var builder = WebApplication.CreateSlimBuilder();
        log.AddTo(builder.Logging.ClearProviders());
        foreach (var (key, value) in settings)
        {
            builder.Configuration[key] = value;
        }

        builder.Services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IBot>(bot)
            .AddSingleton<TurnErrorSentence>((_, code, isKept) => $"{(isKept ? "Kept" : "Sorry")}, code {code}.")
            .AddSingleton<StillWorkingSentence>(_ => "Still working.")
            .AddSingleton<TooFastSentence>(_ => "Too fast.")
            .AddChannelAuthentication(builder.Configuration)
            .AddMessages();
        alsoAdd(builder.Services);
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.MapMessages();
        await app.StartAsync();
        return new BotHost(app, await RecordingConnector.StartAsync(), bot, clock, log);
    }

    /// <summary>An activity from Kim; <paramref name="members"/> are further JSON members, with their commas in between.</summary>
    public string Activity(string type, string members = "") => $$"""
        {
          "type": "{{type}}", "id": "a|1:2", "channelId": "msteams", "serviceUrl": "{{Connector.ServiceUrl}}/",
          "from": { "id": "29:kim", "name": null }, "recipient": { "id": "28:bot" }, "locale": "en-GB",
          "conversation": { "id": "19:chat@thread.v2;messageid=17" }{{(members.Length > 0 ? "," : "")}} {{members}}
        }
        """;

    public Task<HttpResponseMessage> SayAsync(string words) => PostAsync(Activity("message", $"\"text\": \"{words}\""));

    public Task<HttpResponseMessage> PressAsync() => PostAsync(Activity("invoke", """
        "name": "adaptiveCard/action", "replyToId": "card-1", "value": { "action": { "type": "Action.Execute", "verb": "go" } }
        """));

    public Task<HttpResponseMessage> PostAsync(string body, params (string Name, string Value)[] headers) =>
        PostAsync(new StringContent(body, Encoding.UTF8, "application/json"), headers);

    public Task<HttpResponseMessage> PostAsync(HttpContent body, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = body };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return _client.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method) =>
        _client.SendAsync(new HttpRequestMessage(method, "/api/messages"));

    public void HangUp() => _client.CancelPendingRequests();

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
    }
}
