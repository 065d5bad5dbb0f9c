using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Host.Calendar;
using KamBot.Host.DirectLine;
using KamBot.Host.Files;
using KamBot.Host.Hosts;
using KamBot.Host.Jobs;
using KamBot.Host.Limits;
using KamBot.Host.Links;
using KamBot.Host.Maps;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Notices;
using KamBot.Host.Pages;
using KamBot.Host.People;
using KamBot.Host.Retention;
using KamBot.Host.Rights;
using KamBot.Host.Settings;
using KamBot.Host.Tabs;
using KamBot.Host.Telemetry;
using KamBot.Protocol.Activities;
using KamBot.Sales;
using KamBot.Sales.Reminders;
using KamBot.Storage;
using Microsoft.Extensions.Options;

namespace KamBot.Host;

/// <summary>The composition root: each part registers itself, this file says which parts there are and joins them.</summary>
internal static class KamBotRegistration
{
    public static void AddKamBot(this WebApplicationBuilder builder)
    {
        SecretFiles.Read(builder.Configuration);
        SettingsCheck.Run(builder.Configuration);
        var services = builder.Services;
        services.AddOptions<KamBotOptions>().BindConfiguration(KamBotOptions.Section)
            .Validate(
                options => TimeZoneInfo.TryFindSystemTimeZoneById(options.DefaultTimeZone, out _),
                "KamBot:DefaultTimeZone must be the name of a time zone, such as Asia/Taipei.")
            .ValidateOnStart();
        services.AddKamBotStorage(StoreSection.Read(builder.Configuration));
        builder.AddTelemetry();
        builder.AddHosts();
        builder.AddLimits();
        services.AddSingleton<ConversationGates>();
        services.AddSingleton(Surroundings);
        services.AddSingleton(CreateDialog);
        services.AddRights();
        services.AddSingleton<SalesBot>();
        services.AddSingleton<TurnErrorSentence>((activity, code, isKept) =>
            Words(activity).Plain(isKept ? DialogPhrases.Unsaid : DialogPhrases.Broken, ("code", code)));
        services.AddSingleton<TooFastSentence>(activity => Words(activity).Plain(DialogPhrases.TooFast));
        services.AddSingleton<StillWorkingSentence>(activity => Words(activity).Plain(DialogPhrases.StillWorking));
        services.AddChannelAuthentication(builder.Configuration);
        services.AddSingleton<PublicAddress>();
        builder.AddCalendar();
        services.AddSingleton<PersonFileLinks>();
        builder.AddMaps();
        builder.AddFiles();
        builder.AddDirectLine();
        builder.AddTabs();
        builder.AddPages();
        services.AddMessages();
        services.AddNotices();
        builder.AddRetention();
        builder.AddJobs();
    }

    private static SalesSurroundings Surroundings(IServiceProvider provider) => new()
    {
        Records = provider.GetRequiredService<ISalesRecords>(),
        Calendar = provider.GetRequiredService<CalendarLinks>().LinkTo,
        PersonFile = provider.GetRequiredService<PersonFileLinks>().LinkTo,
        MapPicture = provider.GetRequiredService<MapPictureLinks>().LinkTo,
        Files = provider.GetRequiredService<SignedFiles>().Links,
        Managers = provider.GetRequiredService<Colleagues>().ManagersOf,
        Roles = provider.GetRequiredService<RoleOf>(),
        Rights = provider.GetRequiredService<RightsPageLinks>().Links with { Jobs = provider.GetRequiredService<JobsLinks>().LinkFor },
        HalfLives = provider.GetRequiredService<IOptions<KamBotOptions>>().Value.HalfLives,
        Holidays = provider.GetRequiredService<PublicHolidays>(),
    };

    private static FlowDialog CreateDialog(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<KamBotOptions>>().Value;
        var setup = SalesSetup.Build(provider.GetRequiredService<SalesSurroundings>());
        return new FlowDialog(
            setup with
            {
                DefaultCurrency = options.DefaultCurrency,
                DefaultZone = TimeZoneInfo.FindSystemTimeZoneById(options.DefaultTimeZone),
            },
            provider.GetRequiredService<IConversationStore>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<FellowHosts>());
    }

    private static PhraseBook Words(Activity activity) =>
        SalesSetup.Books[Language.OfLocale(activity.Locale) ?? Language.English];
}
