namespace KamBot.Host.Messages.Authentication;

public static class ChannelAuthenticationSetup
{
    /// <summary>Reads the section <c>Channel</c>; a mistake there stops the start.</summary>
    public static IServiceCollection AddChannelAuthentication(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ChannelOptions>().Bind(configuration.GetSection(ChannelOptions.Section));
        return services.AddSingleton<ChannelAuthentication>().AddSingleton<ConnectorTokens>();
    }
}
