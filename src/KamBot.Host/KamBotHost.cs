using KamBot.Dialogs.Languages;
using KamBot.Host.Backups;
using KamBot.Host.Calendar;
using KamBot.Host.Console;
using KamBot.Host.DirectLine;
using KamBot.Host.Files;
using KamBot.Host.Hosts;
using KamBot.Host.Jobs;
using KamBot.Host.Limits;
using KamBot.Host.Maps;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Packaging;
using KamBot.Host.Pages;
using KamBot.Host.People;
using KamBot.Host.Rights;
using KamBot.Host.Tabs;
using KamBot.Host.Telemetry;
using KamBot.Sales;
using KamBot.Storage;
using Microsoft.Extensions.Options;

namespace KamBot.Host;

/// <summary>
/// The program: without a word it serves, <c>chat</c> talks in the terminal, <c>migrate</c> brings the database up to date,
/// <c>script</c> prints the SQL Server script, <c>jobs</c> and <c>audit</c> print a link to the page of jobs and to the audit trail,
/// <c>people</c> takes the file of people in, <c>backup</c> and <c>restore</c> copy the SQLite file and put a copy back, <c>rotate</c>
/// gives the personal layer a new key, <c>package</c> builds the Teams app, <c>health</c> asks the KamBot that runs here.
/// </summary>
internal static class KamBotHost
{
    public static async Task<int> RunAsync(string[] args)
    {
        CLibraryHeaps.KeepSmall();
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
                case "backup":
                    await BackupCommands.BackUpAsync(args, System.Console.Out);
                    break;
                case "rotate":
                    await RotateAsync(args);
                    break;
                case "restore":
                    await BackupCommands.RestoreAsync(args, System.Console.Out);
                    break;
                case "people":
                    await TakePeopleAsync(args);
                    break;
                case "audit":
                    await LinkToAuditAsync(args);
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
        catch (Exception exception) when (exception is StoreException or OptionsValidationException or DirectoryNotFoundException)
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
        app.UseTelemetry();
        app.UseLimits();
        app.MapDirectLine();
        app.MapHealth();
        app.MapMessages();
        app.MapCalendar();
        app.MapPersonFiles();
        app.MapMaps();
        app.MapFiles();
        app.MapJobs();
        app.MapRights();
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

    /// <summary>A new key for the personal layer, and everything sealed with it. Hosts may go on running.</summary>
    private static async Task RotateAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.AddKamBot();
        await using var app = builder.Build();
        var store = app.Services.GetRequiredService<KamBotStore>();
        var keys = store.Seal?.Keys ?? throw new StoreException("Nothing is sealed: set Store:KeyFile or Store:Keys, the same for every host.");
        var id = keys.FilePath is null ? keys.Newest().Id : keys.Add();
        await store.OpenAsync(CancellationToken.None);
        var count = await store.SealAnew.RunAsync(CancellationToken.None);
        await System.Console.Out.WriteLineAsync(FormattableString.Invariant(
            $"The key {id} seals from now on; sealed anew with it: {count:N0}. Copy the keys to where copies of the database are not, restart the hosts, and keep the older keys as long as a backup may need them."));
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
        var link = app.Services.GetRequiredService<JobsLinks>().LinkForOperator(
            builder.Configuration["tenant"] ?? "", builder.Configuration["user"] ?? "",
            Language.OfLocale(builder.Configuration["locale"]) ?? Language.English);
        await System.Console.Out.WriteLineAsync(link ?? "KamBot:PublicUrl is missing: without it there are no links.");
    }

    /// <summary><c>people file.csv</c>, for the tenant of the settings or that of <c>--tenant</c>.</summary>
    private static async Task TakePeopleAsync(string[] args)
    {
        var path = args.SkipWhile(arg => arg != "people").Skip(1).FirstOrDefault(arg => !arg.StartsWith('-'))
            ?? throw new StoreException("Say which file: -- people people.csv");
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.AddKamBot();
        await using var app = builder.Build();
        await app.Services.GetRequiredService<KamBotStore>().OpenAsync(CancellationToken.None);
        var changes = await app.Services.GetRequiredService<ColleagueImport>().TakeAsync(path, builder.Configuration["tenant"], CancellationToken.None);
        await System.Console.Out.WriteLineAsync($"{changes.Added} added, {changes.Updated} changed, {changes.Removed} removed.");
    }

    /// <summary>For whoever may start this program where it runs: <c>--tenant</c> says whose trail.</summary>
    private static async Task LinkToAuditAsync(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.AddKamBot();
        await using var app = builder.Build();
        var link = app.Services.GetRequiredService<RightsPageLinks>().AuditForOperator(
            builder.Configuration["tenant"] ?? app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value.Tenant,
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
