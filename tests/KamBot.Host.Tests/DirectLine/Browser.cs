using System.Net;
using System.Net.WebSockets;
using System.Text.Json;

namespace KamBot.Host.Tests.DirectLine;

/// <summary>One conversation as a browser holds it.</summary>
internal sealed record Browser(BrowserHost Host, string Id, string Token, Uri Stream)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<Browser> OfAsync(BrowserHost host, HttpResponseMessage opened)
    {
        var access = await opened.JsonAsync();
        return new Browser(host, access.Text("conversationId"), access.Text("token"), new Uri(access.Text("streamUrl")));
    }

    public Task<HttpResponseMessage> SayAsync(string words, string more = "") =>
        PostAsync($$"""{"type":"message","text":"{{words}}","from":{"id":"somebody-else","role":"user"}{{more}}}""");

    public Task<HttpResponseMessage> PostAsync(string activity) =>
        Host.PostAsync($"conversations/{Id}/activities", Token, activity);

    public async Task<string> SaidIdAsync(string words)
    {
        var answer = await SayAsync(words);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.JsonAsync()).Text("id");
    }

    public async Task<JsonElement> ReadAsync(string watermark = "") =>
        await (await Host.GetAsync($"conversations/{Id}/activities?watermark={watermark}", Token)).JsonAsync();

    /// <summary>Polls until so many activities are there, and returns them all.</summary>
    public async Task<IReadOnlyList<JsonElement>> ActivitiesAsync(int atLeast, string watermark = "")
    {
        using var tooLong = new CancellationTokenSource(Patience);
        while (true)
        {
            var activities = (await ReadAsync(watermark)).GetProperty("activities").EnumerateArray().ToArray();
            if (activities.Length >= atLeast) return activities;
            await Task.Delay(10, tooLong.Token);
        }
    }

    public async Task<ClientWebSocket> ListenAsync(Uri? stream = null)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(stream ?? Stream, CancellationToken.None);
        return socket;
    }

    public async Task<Browser> ReconnectAsync(string watermark) =>
        await OfAsync(Host, await Host.GetAsync($"conversations/{Id}?watermark={watermark}", Token));
}

internal static class Frames
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static async Task<JsonElement> NextAsync(this ClientWebSocket socket)
    {
        using var tooLong = new CancellationTokenSource(Patience);
        using var text = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer.AsMemory(), tooLong.Token);
            text.Write(buffer, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonElement.Parse(text.ToArray());
    }

    /// <summary>Reads frames until so many activities have come.</summary>
    public static async Task<IReadOnlyList<JsonElement>> ActivitiesAsync(this ClientWebSocket socket, int atLeast)
    {
        var all = new List<JsonElement>();
        while (all.Count < atLeast) all.AddRange((await socket.NextAsync()).GetProperty("activities").EnumerateArray());
        return all;
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync());

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static string? MaybeText(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
