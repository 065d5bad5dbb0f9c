using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KamBot.Host.Jobs;
using KamBot.Host.Tests.Files;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KamBot.Host.Tests.Operations;

public sealed partial class TelemetryTests
{
    [Fact]
    public async Task With_an_endpoint_metrics_and_traces_go_there_and_no_word_or_link_with_them()
    {
        await using var collector = await Collector.StartAsync();
        await using (var host = await WholeHost.StartAsync(
            ("Telemetry:OtlpEndpoint", collector.Address), ("Telemetry:Transport", "Http"), ("Telemetry:TracedPercent", "100")))
        {
            var talk = await host.OpenAsync();
            await SayAsync(host, talk, "osprey feathers");
            await host.HeardAsync(talk, "osprey feathers");
            using var page = await host.Client.GetAsync("/jobs");
            collector.Secret = page.RequestMessage!.RequestUri!.Segments[^1];
            collector.Conversation = talk.Id;
        }

        var (metrics, traces) = (collector.All("/v1/metrics"), collector.All("/v1/traces"));
        Assert.Contains("kambot.turns.time", metrics, StringComparison.Ordinal);
        Assert.Contains("kambot.store.commit", metrics, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", metrics, StringComparison.Ordinal);
        Assert.Contains("turn", traces, StringComparison.Ordinal);
        Assert.Contains("/jobs/{token}", traces, StringComparison.Ordinal);
        foreach (var hidden in (string[])["osprey", collector.Secret, collector.Conversation, "kim"])
        {
            Assert.DoesNotContain(hidden, metrics, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(hidden, traces, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Every_metric_of_the_sample_dashboard_exists()
    {
        var known = new ConcurrentDictionary<string, byte>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) => known.TryAdd(AsPrometheusNames(instrument), 0);
        listener.Start();
        await using var host = await WholeHost.StartAsync();
        host.Services.GetRequiredService<JobMeter>();
        await SayAsync(host, await host.OpenAsync(), "hello");

        var dashboard = await File.ReadAllTextAsync(Path.Combine(SourceTree.Root, "docs", "operations", "dashboard.json"));
        var named = Metric().Matches(dashboard).Select(match => match.Value).Distinct().ToList();
        Assert.True(named.Count > 10, "The dashboard shows nothing.");
        Assert.All(named, name => Assert.Contains(Suffix().Replace(name, ""), known.Keys));
    }

    private static Task<JsonElement> SayAsync(WholeHost host, (string Id, string Token) talk, string words) => host.SendAsync(
        HttpMethod.Post, $"/v3/directline/conversations/{talk.Id}/activities", talk.Token,
        new StringContent($$"""{"type":"message","text":"{{words}}","from":{ "id":"kim","role":"user" } }""", Encoding.UTF8, "application/json"));

    /// <summary>As the collector's exporter writes them.</summary>
    private static string AsPrometheusNames(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        return instrument.Unit == "s" ? name + "_seconds" : name;
    }

    [GeneratedRegex(@"\b(kambot|http_server|http_client|dotnet|kestrel)_[a-z_]+")]
    private static partial Regex Metric();

    [GeneratedRegex("(_bucket|_sum|_count|_total)$")]
    private static partial Regex Suffix();

    /// <summary>Takes what is sent by OTLP over HTTP. Strings stand in protobuf as they are.</summary>
    private sealed class Collector : IAsyncDisposable
    {
        private readonly ConcurrentQueue<(string Path, string Body)> _taken = new();
        private readonly WebApplication _app;

        private Collector(WebApplication app) => _app = app;

        public string Address => _app.Urls.Single();

        public string Secret { get; set; } = "";

        public string Conversation { get; set; } = "";

        public static async Task<Collector> StartAsync()
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            var collector = new Collector(builder.Build());
            collector._app.Urls.Add("http://127.0.0.1:0");
            collector._app.Run(async context =>
            {
                using var body = new MemoryStream();
                await context.Request.Body.CopyToAsync(body);
                collector._taken.Enqueue((context.Request.Path, Encoding.Latin1.GetString(body.ToArray())));
            });
            await collector._app.StartAsync();
            return collector;
        }

        public string All(string path) => string.Concat(_taken.Where(each => each.Path == path).Select(each => each.Body));

        public ValueTask DisposeAsync() => _app.DisposeAsync();
    }
}
