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

    /// <summary>Returns when either side has closed.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var both = new[] { SendAsync(end.Token), DrainAsync(end.Token) };
        await Task.WhenAny(both);
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

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await foreach (var frame in _frames.Reader.ReadAllAsync(cancellationToken))
            await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
    }

    /// <summary>Clients send nothing but empty frames that keep the line open.</summary>
    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, cancellationToken);
            if (received.MessageType != WebSocketMessageType.Close) continue;
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
            return;
        }
    }
}
