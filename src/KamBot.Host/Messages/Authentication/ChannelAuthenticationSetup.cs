using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Messages.Authentication;

public static class ChannelAuthenticationSetup
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>Reads the section <c>Channel</c>; a mistake there stops the start.</summary>
    public static IServiceCollection AddChannelAuthentication(
        this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ChannelOptions>()
            .Configure(options => ChannelSection.Bind(configuration.GetSection(ChannelOptions.Section), options))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<ChannelOptions>, ChannelOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpClient(LoginHttp.ClientName, client => client.Timeout = _patience).RemoveAllLoggers();
        services.AddSingleton<LoginHttp>().AddSingleton<ChannelTokens>();
        services.AddSingleton(all => new IssuerKeys(
            () => ChannelEndpoints.Of(all.GetRequiredService<IOptions<ChannelOptions>>().Value).MetadataUrl,
            all.GetRequiredService<LoginHttp>(), all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<IssuerKeys>>()));
        services.AddSingleton(all => new ChannelAuthentication(
            all.GetRequiredService<IOptions<ChannelOptions>>(), all.GetRequiredService<ChannelTokens>(),
            all.GetRequiredService<ILogger<ChannelAuthentication>>()));
        return services.AddSingleton(all => new ConnectorTokens(
            all.GetRequiredService<IOptions<ChannelOptions>>(), all.GetRequiredService<LoginHttp>(),
            all.GetRequiredService<TimeProvider>(), all.GetRequiredService<ILogger<ConnectorTokens>>()));
    }
}
