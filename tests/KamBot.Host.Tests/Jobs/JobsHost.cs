using KamBot.Host.Jobs;
using KamBot.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace KamBot.Host.Tests.Jobs;

/// <summary>A host whose scheduler runs, on a database that outlives it.</summary>
internal sealed class JobsHost(WebApplication app) : IAsyncDisposable
{
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };

    public IServiceProvider Services => app.Services;

    public JobsDesk Desk => Services.GetRequiredService<JobsDesk>();

    public IScheduler Scheduler => Services.GetRequiredService<JobsRunner>().Running!;

    public static async Task<JobsHost> StartAsync(string folder, params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            EnvironmentName = "Development",
            ContentRootPath = Path.Combine(SourceTree.Root, "src", "KamBot.Host"),
        });
        builder.Logging.ClearProviders();
        builder.Configuration["Store:Path"] = Path.Combine(folder, "kambot.db");
        builder.Configuration["DirectLine:KeyFile"] = Path.Combine(folder, "directline.key");
        builder.Configuration["Jobs:StartAfter"] = "00:00:00";
        builder.Configuration["Jobs:ScanEvery"] = "01:00:00";
        foreach (var (key, value) in settings) builder.Configuration[key] = value;
        var app = await KamBotHost.BuildAsync(builder);
        app.Urls.Clear();
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        while (app.Services.GetRequiredService<JobsRunner>().Running is null) await Task.Delay(20);
        return new JobsHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
