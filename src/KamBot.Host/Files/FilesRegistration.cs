using System.Net;
using KamBot.Protocol.Turns;

namespace KamBot.Host.Files;

/// <summary>Files that come in and go out.</summary>
internal static class FilesRegistration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static void AddFiles(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<FilesOptions>().BindConfiguration(FilesOptions.Section);
        builder.Services.AddHttpClient(TeamsDownload.ClientName, client => client.Timeout = Patience)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
            .RemoveAllLoggers();
        builder.Services.AddSingleton<SignedFiles>().AddSingleton<TeamsDownload>().AddSingleton<KeptFiles>();
        builder.Services.AddSingleton<FileDownloads>().AddSingleton<ImportPage>();
        builder.Services.AddSingleton<IBot, FileTakingBot>();
        builder.Services.AddHostedService<ImportWorker>();
    }

    public static void MapFiles(this WebApplication app)
    {
        app.Services.GetRequiredService<FileDownloads>().Map(app);
        app.Services.GetRequiredService<ImportPage>().Map(app);
    }
}
