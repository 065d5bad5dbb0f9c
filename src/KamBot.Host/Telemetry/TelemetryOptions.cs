namespace KamBot.Host.Telemetry;

/// <summary>The section <c>Telemetry</c>: what leaves the host about how it does. Nothing without an endpoint.</summary>
internal sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>A collector that speaks OTLP, such as <c>http://localhost:4317</c>. Without it nothing is sent.</summary>
    public Uri? OtlpEndpoint { get; set; }

    public OtlpTransport Transport { get; set; } = OtlpTransport.Grpc;

    /// <summary>Headers for the collector as <c>name=value,name=value</c>, for example its key.</summary>
    public string? Headers { get; set; }

    /// <summary>Of how many turns in a hundred the trace is sent.</summary>
    public int TracedPercent { get; set; } = 10;

    public TimeSpan MetricsEvery { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>One JSON object per line of the log.</summary>
    public bool JsonLogs { get; set; }
}

internal enum OtlpTransport
{
    Grpc,
    Http,
}
