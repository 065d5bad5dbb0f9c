using KamBot.Sales;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KamBot.Host.Notices;

internal static class NoticesRegistration
{
    /// <summary>Sends what KamBot says of its own accord. Needs the store, the sales side and the channels.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddOptions<NoticeOptions>().BindConfiguration(NoticeOptions.Section)
            .Validate(options => options is { AtOnce: > 0, PerSecond: > 0 }, "Notices:AtOnce and Notices:PerSecond must be above 0.")
            .ValidateOnStart();
        services.TryAddSingleton(provider => SalesSetup.Notices(provider.GetRequiredService<SalesSurroundings>()));
        return services
            .AddSingleton<NoticeMeter>()
            .AddSingleton<NoticeDelivery>()
            .AddSingleton<NoticeSender>()
            .AddHostedService(provider => provider.GetRequiredService<NoticeSender>());
    }
}
