using KamBot.Host.Connector;
using KamBot.Host.Limits;
using KamBot.Host.Telemetry;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KamBot.Host.Messages;

internal static class MessagesRegistration
{
    /// <summary>
    /// The messaging endpoint and the connector. Needs from elsewhere: the bot, the authentication of channels, and the three
    /// sentences <see cref="TurnErrorSentence"/>, <see cref="StillWorkingSentence"/> and <see cref="TooFastSentence"/>.
    /// </summary>
    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<HostMeter>();
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section)
            .Validate(
                options => options is { PerPerson: > 0, PerTenant: > 0, PerLink: > 0, UploadsPerLink: > 0 },
                "Limits:PerPerson, PerTenant, PerLink and UploadsPerLink must be above 0.")
            .ValidateOnStart();
        return services
            .AddSingleton<ConnectorTransport>()
            .AddSingleton<ConnectorClient>()
            .AddSingleton<TurnErrors>()
            .AddSingleton(CreateAdapter)
            .AddSingleton<RunningTurns>()
            .AddHostedService(provider => provider.GetRequiredService<RunningTurns>())
            .AddSingleton<TurnResponse>()
            .AddSingleton<TurnLimits>()
            .AddSingleton<MessagesEndpoint>();
    }

    /// <summary>Takes every method on the path, so that no fallback page answers the others.</summary>
    public static IEndpointConventionBuilder MapMessages(this IEndpointRouteBuilder app) =>
        app.Map("/api/messages", app.ServiceProvider.GetRequiredService<MessagesEndpoint>().AnswerAsync);

    private static CloudAdapter CreateAdapter(IServiceProvider provider)
    {
        var adapter = ActivatorUtilities.CreateInstance<CloudAdapter>(provider);
        adapter.OnTurnError = provider.GetRequiredService<TurnErrors>().HandleAsync;
        return adapter;
    }
}
