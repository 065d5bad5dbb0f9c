using KamBot.Dialogs.Languages;
using KamBot.Host.Calendar;
using KamBot.Host.Console;
using KamBot.Host.DirectLine;
using KamBot.Host.Files;
using KamBot.Host.Health;
using KamBot.Host.Jobs;
using KamBot.Host.Maps;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Packaging;
using KamBot.Host.Pages;
using KamBot.Host.People;
using KamBot.Host.Tabs;
using KamBot.Sales;
using KamBot.Storage;
using Microsoft.Extensions.Options;

namespace KamBot.Host;

/// <summary>
/// The program: without a word it serves, <c>chat</c> talks in the terminal, <c>migrate</c> brings the database up to date,
/// <c>script</c> prints the SQL Server script, <c>jobs</c> prints a link to the page of jobs,
/// <c>package</c> builds the Teams app, <c>health</c> asks the KamBot that runs here.
/// </summary>
internal static class KamBotHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            switch (args.FirstOrDefault(arg => !arg.StartsWith('-')))
            {
                case "chat":
                    await ChatAsync(args);
                    break;
                case "migrate":
                    await MigrateAsync(args);
                    break;
                case "script":
                    await System.Console.Out.WriteAsync(KamBotStore.SqlServerScript());
                    break;
                case "jobs":
                    await LinkToJobsAsync(args);
                    break;
                case "health":
                    return await HealthCommand.RunAsync(WebApplication.CreateSlimBuilder(args).Configuration, System.Console.Out);
                case "package":
                    return await PackageCommand.RunAsync(args, System.Console.Out, System.Console.Error);
                default:
                    await ServeAsync(args);
                    break;
            }

            return 0;
        }
        catch (Exception exception) when (exception is StoreException or OptionsValidationException)
        {
            await System.Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>The web application, ready to run: the tests begin it the same way.</summary>
    public static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder)
    {
        builder.AddKamBot();
        var app = builder.Build();
        await app.Services.GetRequiredService<KamBotStore>().OpenAsync(CancellationToken.None);
        app.MapDirectLine();
        app.MapMessages();
        app.MapCalendar();
        app.MapPersonFiles();
        app.MapMaps();
        app.MapFiles();
        app.MapJobs();
        app.MapTabs();
        app.MapPages();
        return app;
    }

    private static async Task ServeAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        await using var app = await BuildAsync(builder);
        app.Lifetime.ApplicationStarted.Register(() => SayWhatToTry(app));
        await app.RunAsync();
    }

    private static async Task ChatAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.AddKamBot();
        await using var app = builder.Build();
        await app.Services.GetRequiredService<KamBotStore>().OpenAsync(CancellationToken.None);
        var locale = builder.Configuration["locale"] ?? "en";
        await new ConsoleChat(app.Services.GetRequiredService<SalesBot>(), System.Console.In, System.Console.Out)
            .RunAsync(locale, CancellationToken.None);
    }

    private static async Task MigrateAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.AddKamBot();
        await using var app = builder.Build();
        await app.Services.GetRequiredService<KamBotStore>().MigrateAsync(CancellationToken.None);
        await System.Console.Out.WriteLineAsync("The database is up to date.");
    }

    /// <summary>For whoever may start this program where it runs: <c>--tenant</c> and <c>--user</c> say whose view of tonight it shows.</summary>
    private static async Task LinkToJobsAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.AddKamBot();
        await using var app = builder.Build();
        var link = app.Services.GetRequiredService<JobsLinks>().LinkFor(
            builder.Configuration["tenant"] ?? "", builder.Configuration["user"] ?? "",
            Language.OfLocale(builder.Configuration["locale"]) ?? Language.English);
        await System.Console.Out.WriteLineAsync(link ?? "KamBot:PublicUrl is missing: without it there are no links.");
    }

    private static void SayWhatToTry(WebApplication app)
    {
        var channel = app.Services.GetRequiredService<ChannelAuthentication>();
        var address = app.Urls.FirstOrDefault() ?? "";
        System.Console.WriteLine($"KamBot is running at {address}");
        if (app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.HasPage)
        {
            System.Console.WriteLine($"  Open {address} in a browser, press \"Load sample data\", then say: plan call");
        }

        System.Console.WriteLine($"  Bot endpoint: {address}/api/messages. {channel.StartSentence}");
        System.Console.WriteLine("  Stop with Ctrl+C.");
    }
}
