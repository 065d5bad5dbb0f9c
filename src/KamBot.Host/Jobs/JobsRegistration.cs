using KamBot.Host.Notices;
using KamBot.Sales;
using KamBot.Sales.Reminders;
using KamBot.Storage;
using KamBot.Storage.Scheduling;
using Microsoft.Extensions.Options;
using Quartz;

namespace KamBot.Host.Jobs;

/// <summary>What KamBot does by the clock, on Quartz and in the database of everything else.</summary>
internal static class JobsRegistration
{
    private const string SchedulerName = "KamBot";
    private const int Threads = 2;

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<JobsOptions>().BindConfiguration(JobsOptions.Section)
            .Validate(
                options => options.ScanEvery >= TimeSpan.FromSeconds(10) && options.KeepNoticesDays > 0,
                "Jobs:ScanEvery must be at least ten seconds, and Jobs:KeepNoticesDays above 0.")
            .ValidateOnStart();
        var store = SchedulerStore.Of(StoreSection.Read(builder.Configuration));
        services.AddSingleton(store);
        services.AddSingleton(provider => HolidayFolder.Read(provider.GetRequiredService<IOptions<KamBotOptions>>().Value.HolidayFolder));
        services.AddSingleton(provider => new ReminderSurroundings
        {
            Holidays = provider.GetRequiredService<PublicHolidays>(),
            DefaultZone = TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<KamBotOptions>>().Value.DefaultTimeZone),
        });
        services.AddSingleton<DueScan>().AddSingleton<JobMeter>();
        services.AddSingleton(provider => new NightForecast(
            provider.GetRequiredService<ISalesRecords>(), provider.GetRequiredService<IOptions<KamBotOptions>>().Value.HalfLives));
        services.AddSingleton<JobsLinks>().AddSingleton<JobsDesk>().AddSingleton<JobsPage>();
        services.AddSingleton<JobsRunner>().AddHostedService(provider => provider.GetRequiredService<JobsRunner>());
        services.AddQuartz(quartz => quartz
            .ConfigureScheduler(scheduler => scheduler.InstanceName = SchedulerName)
            .UseDefaultThreadPool(Threads)
            .UsePersistentStore(kept => Keep(kept, store)));
    }

    public static void MapJobs(this WebApplication app) => app.Services.GetRequiredService<JobsPage>().Map(app);

    /// <summary>Several hosts share a SQL Server and watch each other; a SQLite file has one.</summary>
    private static void Keep(IPersistentStoreBuilder kept, SchedulerStore store)
    {
        kept.UseExecutionHistory();
        kept.UseSystemTextJsonSerializer();
        if (store.Provider == StoreProvider.Sqlite)
        {
            kept.UseSqlite(store.Factory, store.ConnectionString);
        }
        else
        {
            kept.UseSqlServer(store.Factory, store.ConnectionString);
            kept.UseClustering();
        }
    }
}
