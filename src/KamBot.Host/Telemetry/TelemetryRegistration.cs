using System.Diagnostics;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KamBot.Host.Telemetry;

/// <summary>OpenTelemetry by its own builders: KamBot's meter and those that .NET brings. Without an endpoint none of it is made.</summary>
internal static class TelemetryRegistration
{
    private static readonly string[] Meters =
    [
        "KamBot", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http", "System.Runtime",
    ];

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<TelemetryOptions>().BindConfiguration(TelemetryOptions.Section)
            .Validate(options => options.TracedPercent is >= 0 and <= 100, "Telemetry:TracedPercent must be from 0 to 100.")
            .Validate(options => options.MetricsEvery >= TimeSpan.FromSeconds(1), "Telemetry:MetricsEvery must be at least one second.")
            .Validate(
                options => options.OtlpEndpoint is null or { IsAbsoluteUri: true, Scheme: "http" or "https" },
                "Telemetry:OtlpEndpoint must be an http or https URL, such as http://localhost:4317.")
            .ValidateOnStart();
        builder.Services.AddSingleton<HostMeter>();
        var settings = builder.Configuration.GetSection(TelemetryOptions.Section).Get<TelemetryOptions>();
        if (settings is { OtlpEndpoint: not null }) builder.Services.AddHostedService<TelemetrySender>();
        if (settings is { JsonLogs: true })
        {
            builder.Logging.AddConsole(console => console.FormatterName = ConsoleFormatterNames.Json)
                .AddJsonConsole(json => (json.UseUtcTimestamp, json.TimestampFormat) = (true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        }
    }

    /// <summary>Names each request's trace by its route: the address itself is taken out. Call it before endpoints are mapped.</summary>
    public static void UseTelemetry(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<TelemetryOptions>>().Value is not { OtlpEndpoint: not null, TracedPercent: > 0 }) return;
        app.Use((context, next) =>
        {
            if (Activity.Current is { Source.Name: "Microsoft.AspNetCore" } request)
            {
                request.SetTag("http.request.method", context.Request.Method);
                request.SetTag("http.route", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
            }

            return next(context);
        });
    }

    /// <summary>Sends while the host runs, and what is left when it ends.</summary>
    private sealed class TelemetrySender(IOptions<TelemetryOptions> settings) : IHostedService, IDisposable
    {
        private MeterProvider? _metrics;
        private TracerProvider? _traces;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            var options = settings.Value;
            var resource = ResourceBuilder.CreateEmpty().AddService(
                "KamBot", serviceVersion: Storage.ProgramVersion.Current, serviceInstanceId: Environment.MachineName);
            _metrics = Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(Meters)
                .AddOtlpExporter((exporter, reader) =>
                {
                    To(exporter, options, "v1/metrics");
                    reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = (int)options.MetricsEvery.TotalMilliseconds;
                })
                .Build();
            if (options.TracedPercent > 0)
            {
                _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource)
                    .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.TracedPercent / 100.0)))
                    .AddSource("KamBot", "Microsoft.AspNetCore", "System.Net.Http")
                    .AddProcessor(new WithoutContent())
                    .AddOtlpExporter(exporter => To(exporter, options, "v1/traces"))
                    .Build();
            }

            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken)
        {
            Dispose();
            return Task.CompletedTask;
        }

        public void Dispose()
        {
            _traces?.Dispose();
            _metrics?.Dispose();
            (_traces, _metrics) = (null, null);
        }

        private static void To(OtlpExporterOptions exporter, TelemetryOptions options, string path)
        {
            var isHttp = options.Transport == OtlpTransport.Http;
            exporter.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
            exporter.Endpoint = isHttp ? new Uri(new Uri(options.OtlpEndpoint!.ToString().TrimEnd('/') + "/"), path) : options.OtlpEndpoint!;
            exporter.Headers = options.Headers;
        }
    }
}
