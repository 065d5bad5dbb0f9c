namespace KamBot.Benchmarks.Driving;

/// <summary>Where Teams would keep a file that somebody attached.</summary>
internal sealed class PlayedShare : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlayedShare(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/accounts.csv";

    public static async Task<PlayedShare> StartAsync(byte[] content)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/accounts.csv", () => Results.Bytes(content, "text/csv"));
        await app.StartAsync();
        return new PlayedShare(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
