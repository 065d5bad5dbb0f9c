using System.Diagnostics;
using OpenTelemetry;

namespace KamBot.Host.Telemetry;

/// <summary>
/// Addresses bear links that are rights, and ids of conversations. A trace keeps the route and the host; what stood in their places goes
/// before it is handed to the exporter.
/// </summary>
internal sealed class WithoutContent : BaseProcessor<Activity>
{
    private static readonly string[] Kept =
    [
        "http.request.method", "http.response.status_code", "http.route", "error.type", "server.address", "server.port", "url.scheme",
        "network.protocol.version", "kambot.outcome",
    ];

    public override void OnEnd(Activity data)
    {
        foreach (var tag in data.TagObjects.Where(tag => !Kept.Contains(tag.Key, StringComparer.Ordinal)).ToList()) data.SetTag(tag.Key, null);
        if (data.Source.Name == "KamBot") return;
        var method = data.GetTagItem("http.request.method") as string ?? "call";
        data.DisplayName = data.GetTagItem("http.route") is string route ? $"{method} {route}" : method;
    }
}
