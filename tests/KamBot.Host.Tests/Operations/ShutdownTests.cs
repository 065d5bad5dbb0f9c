using System.Net;
using System.Net.WebSockets;
using System.Text;
using KamBot.Host.Tests.Connector;
using KamBot.Host.Tests.DirectLine;
using KamBot.Host.Tests.Hosts;
using Microsoft.AspNetCore.Http;

namespace KamBot.Host.Tests.Operations;

public sealed class ShutdownTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-stop-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task SIGTERM_in_the_middle_of_a_slow_turn_loses_nothing_of_it()
    {
        await using var connector = await RecordingConnector.StartAsync();
        var (reached, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        connector.Answer(async context =>
        {
            reached.SetResult();
            await goOn.Task;
            context.Response.StatusCode = 201;
            await context.Response.WriteAsync("""{"id":"one"}""");
        });
        await using var host = await HostProcess.ServeAsync(_folder.FullName);
        await host.SayAsync("tenant", "kim", "0", "load sample data");
        var turn = PostAsync(host, connector, "plan call Northwind next Tuesday 3pm");
        await reached.Task;

        var stopping = host.TerminateAsync();
        await RefusesAsync(host);
        Assert.False(stopping.IsCompleted, "It did not wait for the turn.");
        goOn.SetResult();
        await stopping;

        Assert.Equal(HttpStatusCode.OK, (await turn).StatusCode);
        Assert.Equal(0, host.ExitCode);
        Assert.Contains(connector.Requests, request => request.Text?.Contains("3 of 15", StringComparison.Ordinal) == true);
        await using var again = await HostProcess.ServeAsync(_folder.FullName);
        Assert.Contains("4 of 16", await again.SayAsync("tenant", "kim", "2", "Meeting"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browsers_socket_is_closed_with_a_reason_after_what_was_said_is_out()
    {
        await using var host = await BrowserHost.StartAsync();
        var browser = await host.OpenAsync();
        using var socket = await browser.ListenAsync();
        await browser.SaidIdAsync("hello");
        Assert.Contains(await socket.ActivitiesAsync(2), each => each.MaybeText("text") == "hello");

        var stopping = host.StopAsync();
        WebSocketReceiveResult last;
        do last = await socket.ReceiveAsync(new byte[8192], new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token);
        while (last.MessageType != WebSocketMessageType.Close);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        await stopping;

        Assert.Equal((WebSocketCloseStatus.EndpointUnavailable, "KamBot restarts"), (last.CloseStatus, last.CloseStatusDescription));
    }

    /// <summary>A host that is about to stop takes no new connection.</summary>
    private static async Task RefusesAsync(HostProcess host)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                using var fresh = new HttpClient { BaseAddress = host.Client.BaseAddress };
                using var answer = await fresh.GetAsync("/health/ready");
                if (answer.StatusCode == HttpStatusCode.ServiceUnavailable) return;
            }
            catch (HttpRequestException)
            {
                return;
            }

            await Task.Delay(20);
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(HostProcess host, RecordingConnector connector, string words) =>
        await host.Client.PostAsync("/api/messages", new StringContent(
            $$"""
            {
              "type": "message", "id": "1", "channelId": "msteams", "serviceUrl": "{{connector.ServiceUrl}}/", "locale": "en-GB", "text": "{{words}}",
              "from": { "id": "kim", "name": "kim", "aadObjectId": "kim" }, "recipient": { "id": "28:bot" },
              "channelData": { "tenant": { "id": "tenant" } },
              "conversation": { "id": "chat-tenant-kim", "conversationType": "personal", "tenantId": "tenant" }
            }
            """,
            Encoding.UTF8, "application/json"));
}
