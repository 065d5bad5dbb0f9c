using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Dialogs.Replies;
using KamBot.Host.Calendar;
using KamBot.Host.DirectLine;
using KamBot.Host.Files;
using KamBot.Host.Jobs;
using KamBot.Host.Links;
using KamBot.Host.Maps;
using KamBot.Host.Messages;
using KamBot.Host.Messages.Authentication;
using KamBot.Host.Notices;
using KamBot.Host.Pages;
using KamBot.Host.People;
using KamBot.Host.Tabs;
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
        var services = builder.Services;
        SecretFiles.Read(builder.Configuration);
        services.AddOptions<KamBotOptions>().BindConfiguration(KamBotOptions.Section)
            .Validate(
                options => TimeZoneInfo.TryFindSystemTimeZoneById(options.DefaultTimeZone, out _),
                "KamBot:DefaultTimeZone must be the name of a time zone, such as Asia/Taipei.")
            .ValidateOnStart();
        services.AddKamBotStorage(StoreSection.Read(builder.Configuration));
        services.AddSingleton<ConversationGates>();
        services.AddSingleton(Surroundings);
        services.AddSingleton(CreateDialog);
        services.AddSingleton<RoleOf>(provider => RoleOf(provider.GetRequiredService<IOptions<KamBotOptions>>().Value));
        services.AddSingleton<SalesBot>();
        services.AddSingleton<TurnErrorSentence>((activity, code) => Words(activity).Plain(DialogPhrases.Broken, ("code", code)));
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
        builder.AddJobs();
    }

    private static SalesSurroundings Surroundings(IServiceProvider provider) => new()
    {
        Records = provider.GetRequiredService<ISalesRecords>(),
        Calendar = provider.GetRequiredService<CalendarLinks>().LinkTo,
        PersonFile = provider.GetRequiredService<PersonFileLinks>().LinkTo,
        MapPicture = provider.GetRequiredService<MapPictureLinks>().LinkTo,
        Files = provider.GetRequiredService<SignedFiles>().Links,
        Managers = _ => [.. provider.GetRequiredService<IOptions<KamBotOptions>>().Value.Managers.Select(AsChannelsWrite)],
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
            provider.GetRequiredService<TimeProvider>());
    }

    /// <summary>Entra object ids come in small letters; settings may have them in capitals.</summary>
    private static string AsChannelsWrite(string userId) => Guid.TryParse(userId, out var id) ? id.ToString() : userId;

    private static RoleOf RoleOf(KamBotOptions options) => (_, userId) =>
        options.Managers.Contains(userId, StringComparer.OrdinalIgnoreCase) ? SpeakerRole.Manager
        : options.Operations.Contains(userId, StringComparer.OrdinalIgnoreCase) ? SpeakerRole.Operations
        : SpeakerRole.Rep;

    private static PhraseBook Words(Activity activity) =>
        SalesSetup.Books[Language.OfLocale(activity.Locale) ?? Language.English];
}
