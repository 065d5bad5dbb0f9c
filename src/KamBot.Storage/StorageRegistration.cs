using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Reminders;
using KamBot.Storage.DirectLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace KamBot.Storage;

public static class StorageRegistration
{
    /// <summary>Call <see cref="KamBotStore.OpenAsync"/> before the first turn. The container closes the store at the end.</summary>
    public static IServiceCollection AddKamBotStorage(this IServiceCollection services, StoreOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => KamBotStore.For(
            options, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<IConversationStore>(provider => Store(provider).Conversations);
        services.AddSingleton<ISalesRecords>(provider => Store(provider).Sales);
        services.AddSingleton<IImportStore>(provider => Store(provider).Imports);
        services.AddSingleton<IReminderStore>(provider => Store(provider).Reminders);
        services.AddSingleton<DirectLineTranscripts>(provider => Store(provider).Transcripts);
        services.AddSingleton(provider => Store(provider).Notices);
        services.AddSingleton(provider => Store(provider).Hosts);
        services.AddSingleton(provider => Store(provider).LinkKeys);
        services.AddSingleton(provider => Store(provider).Retention);
        services.AddSingleton(provider => Store(provider).Contexts);
        return services;
    }

    private static KamBotStore Store(IServiceProvider provider) => provider.GetRequiredService<KamBotStore>();
}
