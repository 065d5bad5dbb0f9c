using System.Text.Json;
using KamBot.Protocol;
using KamBot.Protocol.Activities;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Connector;

/// <summary>An activity and the body in which it goes to the connector.</summary>
internal sealed class WrittenActivity(Activity activity) : PreparedActivity(activity)
{
    public byte[] Body { get; } = JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Default.Activity);
}
