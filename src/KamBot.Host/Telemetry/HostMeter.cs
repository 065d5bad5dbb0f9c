using System.Diagnostics.Metrics;
using System.Globalization;
using KamBot.Host.Notices;

namespace KamBot.Host.Telemetry;

/// <summary>What the channel refuses us, and what we refuse others. Codes and places, nobody's id.</summary>
internal sealed class HostMeter
{
    private readonly Counter<long> _refused;
    private readonly Counter<long> _held;

    public HostMeter(IMeterFactory meters)
    {
        var meter = meters.Create(NoticeMeter.Name);
        _refused = meter.CreateCounter<long>("kambot.connector.refused", "{call}", "Answers of the connector that were no success, repeated ones included.");
        _held = meter.CreateCounter<long>("kambot.limited", "{request}", "Requests beyond a limit.");
    }

    /// <param name="status">0 where there was no answer.</param>
    public void ConnectorRefused(int status) =>
        _refused.Add(1, new KeyValuePair<string, object?>("status", status.ToString(CultureInfo.InvariantCulture)));

    public void Limited(string what) => _held.Add(1, new KeyValuePair<string, object?>("what", what));
}
