using System.Net.WebSockets;
using System.Threading.Channels;

namespace KamBot.Host.DirectLine;

/// <summary>One browser's open socket. Frames are queued, so that a slow browser delays nobody.</summary>
internal sealed class LiveSocket(WebSocket socket, ILogger log)
{
    private readonly Channel<byte[]> _frames = Channel.CreateBounded<byte[]>(DirectLineLimits.FramesWaiting);

    public void Push(byte[] frame)
    {
        if (_frames.Writer.TryWrite(frame)) return;
        if (_frames.Writer.TryComplete()) Log.SocketFellBehind(log);
    }

    private static readonly TimeSpan GoodBye = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Returns when either side has closed. When the host stops, what is queued goes out and the browser is told why: it comes back with its
    /// watermark, here or at another host.
    /// </summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var end = new CancellationTokenSource();
        using var ending = stop.Register(() => _frames.Writer.TryComplete());
        var (sending, draining) = (SendAsync(stop, end.Token), DrainAsync(end.Token));
        Task[] both = [sending, draining];
        if (await Task.WhenAny(both) == sending && stop.IsCancellationRequested)
            await Task.WhenAny(draining, Task.Delay(GoodBye, CancellationToken.None));
        await end.CancelAsync();
        try
        {
            await Task.WhenAll(both);
        }
        catch (Exception lost) when (lost is OperationCanceledException or WebSocketException)
        {
            Log.SocketLost(log, lost.GetType().Name);
        }
    }

    private async Task SendAsync(CancellationToken stop, CancellationToken cancellationToken)
    {
        await foreach (var frame in _frames.Reader.ReadAllAsync(cancellationToken))
            await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        if (stop.IsCancellationRequested && socket.State == WebSocketState.Open)
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "KamBot restarts", cancellationToken);
    }

    /// <summary>Clients send nothing but empty frames that keep the line open.</summary>
    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, cancellationToken);
            if (received.MessageType != WebSocketMessageType.Close) continue;
            if (socket.State == WebSocketState.CloseReceived) await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
            return;
        }
    }
}
