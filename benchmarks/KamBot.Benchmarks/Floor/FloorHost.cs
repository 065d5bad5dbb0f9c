using System.Net.Http.Headers;
using System.Text.Json;

namespace KamBot.Benchmarks.Floor;

/// <summary>
/// The bare floor: reads the activity, keeps the same two rows durably, posts a reply. It guides nobody and checks nothing; what
/// KamBot costs above it is what KamBot does.
/// </summary>
internal static class FloorHost
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public static async Task RunAsync(string file, int mostAtOnce)
    {
        using var writer = new FloorWriter(file, mostAtOnce);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false, UseProxy = false, MaxConnectionsPerServer = 1024 });
        var builder = WebApplication.CreateSlimBuilder();
        await using var app = builder.Build();
        app.MapPost("/api/messages", (HttpContext context) => AnswerAsync(context, writer, http));
        await app.RunAsync();
    }

    private static async Task AnswerAsync(HttpContext context, FloorWriter writer, HttpClient http)
    {
        var activity = await JsonSerializer.DeserializeAsync(
            context.Request.BodyReader, FloorJson.Default.FloorActivity, context.RequestAborted);
        await writer.KeepAsync(activity!);
        var address = $"{activity!.ServiceUrl}/v3/conversations/{activity.Conversation!.Id}/activities/{activity.Id}";
        var reply = new FloorActivity("message", null, "Kept.", activity.Id, activity.ServiceUrl, null, activity.Conversation);
        using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, FloorJson.Default.FloorActivity))
        {
            Headers = { ContentType = Json },
        };
        using var response = await http.PostAsync(address, content);
        response.EnsureSuccessStatusCode();
    }
}
