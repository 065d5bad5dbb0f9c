using System.Collections.Concurrent;

namespace KamBot.Benchmarks.Driving;

/// <summary>A connector that takes its time, asks some to come back later, breaks for others, and counts who was told how often.</summary>
internal sealed class FaultyConnector : IAsyncDisposable
{
    private const double AsksToWait = 0.02;
    private const double Breaks = 0.01;
    private static readonly byte[] Answer = """{"id":"told"}"""u8.ToArray();

    private readonly WebApplication _app;
    private readonly TimeSpan _latency;
    private readonly ConcurrentDictionary<string, int> _told = new();
    private int _inFlight;
    private int _mostInFlight;

    private FaultyConnector(WebApplication app, TimeSpan latency) => (_app, _latency) = (app, latency);

    public string ServiceUrl => _app.Urls.First();

    /// <summary>How often a message was taken, by conversation.</summary>
    public IReadOnlyDictionary<string, int> Told => _told;

    public int MostInFlight => _mostInFlight;

    public static async Task<FaultyConnector> StartAsync(TimeSpan latency)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new FaultyConnector(app, latency);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary><c>/v3/conversations/{conversation}/activities</c></summary>
    private async Task TakeAsync(HttpContext context)
    {
        Note(Interlocked.Increment(ref _inFlight));
        await context.Request.Body.CopyToAsync(Stream.Null);
        var luck = Random.Shared.NextDouble();
        var isTaken = luck >= AsksToWait + Breaks;

        // Counted when it arrives: a host that is killed while it waits for the answer has told the person.
        if (isTaken) _told.AddOrUpdate((context.Request.Path.Value ?? "").Split('/').ElementAtOrDefault(3) ?? "", 1, (_, count) => count + 1);
        await Task.Delay(_latency);
        Interlocked.Decrement(ref _inFlight);
        if (!isTaken)
        {
            context.Response.StatusCode = luck < AsksToWait ? StatusCodes.Status429TooManyRequests : StatusCodes.Status503ServiceUnavailable;
            if (luck < AsksToWait) context.Response.Headers.RetryAfter = "1";
            return;
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Answer.Length;
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.Body.WriteAsync(Answer);
    }

    private void Note(int inFlight)
    {
        for (var most = _mostInFlight; inFlight > most; most = _mostInFlight)
        {
            Interlocked.CompareExchange(ref _mostInFlight, inFlight, most);
        }
    }
}
