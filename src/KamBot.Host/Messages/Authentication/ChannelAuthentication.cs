using System.Net;
using KamBot.Protocol.Activities;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Decides whether a call of the messaging endpoint comes from the channel.</summary>
public sealed class ChannelAuthentication
{
    public ValueTask<ChannelVerdict> CheckAsync(
        string? authorizationHeader, Activity activity, IPAddress? remoteAddress, bool isForwarded, CancellationToken ct) =>
        ValueTask.FromResult(ChannelVerdict.NoToken);
}
