using System.Collections.Concurrent;
using System.Text.Json;

namespace KamBot.Benchmarks.Driving;

/// <summary>
/// The channel's side, kept as lean as it goes: takes a reply and hands it to the user who waits for it. Typing, which shows after
/// two seconds, is no reply, nor is the change of a card sent before (PUT), which settles what can be pressed no more.
/// </summary>
internal sealed class PlayedConnector : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"reply"}"""u8.ToArray();

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, PlayedUser> _users = new();
    private int _strays;

    private PlayedConnector(WebApplication app) => _app = app;

    public string ServiceUrl => _app.Urls.First();

    /// <summary>Replies that nobody waited for.</summary>
    public int Strays => _strays;

    public static async Task<PlayedConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new PlayedConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public void Expect(PlayedUser user) => _users[user.ConversationId] = user;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary><c>/v3/conversations/{conversation}/activities/{the activity replied to}</c></summary>
    private async Task TakeAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var place = (context.Request.Path.Value ?? "").Split('/');
        var replyToId = place is [_, "v3", "conversations", _, "activities", var id] ? id : null;
        var isReply = !HttpMethods.IsPut(context.Request.Method)
            && (!body.RootElement.TryGetProperty("type", out var type) || !type.ValueEquals("typing"));
        if (isReply && (!_users.TryGetValue(place.ElementAtOrDefault(3) ?? "", out var user) || !user.TryHear(replyToId, TextOf(body.RootElement))))
        {
            Interlocked.Increment(ref _strays);
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        await context.Response.Body.WriteAsync(Answer);
    }

    private static string TextOf(JsonElement activity) => activity.TryGetProperty("text", out var text) && text.GetString() is { } words
        ? words
        : activity.GetRawText();
}
