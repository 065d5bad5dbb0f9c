using KamBot.Dialogs.Conversations;
using KamBot.Host.Files;
using KamBot.Host.Messages;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KamBot.Host.DirectLine;

/// <summary>Direct Line 3.0, spoken by KamBot itself for browser pages.</summary>
internal static class DirectLineRegistration
{
    public const string Prefix = "/v3/directline";

    private static readonly WebSocketOptions Sockets = new()
    {
        KeepAliveInterval = TimeSpan.FromSeconds(30),
        KeepAliveTimeout = TimeSpan.FromSeconds(30),
    };

    /// <summary>Reads the section <c>DirectLine</c>; a mistake there stops the start. Needs the store, the bot and what messages need.</summary>
    public static WebApplicationBuilder AddDirectLine(this WebApplicationBuilder builder)
    {
        AddOptions(builder.Services, builder.Environment.IsDevelopment());
        builder.Services.AddSingleton(provider =>
            DirectLineKey.Of(provider.GetRequiredService<IOptions<DirectLineOptions>>().Value));
        builder.Services.AddSingleton<DirectLineTokens>().AddSingleton<LiveConversations>();
        builder.Services.TryAddSingleton<FellowHosts>();
        builder.Services.AddHostedService<OtherHosts>();
        builder.Services.AddSingleton(CreateAdapter);
        builder.Services.AddSingleton<TurnRunner>().AddHostedService(provider => provider.GetRequiredService<TurnRunner>());
        builder.Services.AddSingleton<ConversationEndpoints>().AddSingleton<ActivityEndpoints>().AddSingleton<UploadEndpoint>().AddSingleton<StreamEndpoint>();
        builder.Services.TryAddSingleton<KeptFiles>();
        builder.Services.AddCors();
        return builder;
    }

    /// <summary>Serves the channel where it is switched on. Call it before other endpoints are mapped.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        var options = app.Services.GetRequiredService<IOptions<DirectLineOptions>>().Value;
        if (!options.IsOn) return app;
        app.UseWebSockets(Sockets);
        var open = app.MapGroup(Prefix).LimitBody(DirectLineLimits.BodyBytes);
        if (options.AllowedOrigins.Count > 0)
        {
            app.UseCors();
            open.RequireCors(cors => cors.WithOrigins([.. options.AllowedOrigins]).AllowAnyHeader().AllowAnyMethod());
        }

        var withToken = open.MapGroup("").AddEndpointFilter(new TokenCheck(app.Services.GetRequiredService<DirectLineTokens>()));
        app.Services.GetRequiredService<ConversationEndpoints>().Map(open, withToken);
        app.Services.GetRequiredService<ActivityEndpoints>().Map(withToken);
        app.Services.GetRequiredService<UploadEndpoint>().Map(withToken);
        app.Services.GetRequiredService<StreamEndpoint>().Map(withToken);
        Log.DirectLineIsOn(app.Logger, options.HasPage ? "on" : "off");
        return app;
    }

    private static DirectLineAdapter CreateAdapter(IServiceProvider provider) =>
        new(provider.GetRequiredService<LiveConversations>())
        {
            OnTurnError = provider.GetRequiredService<TurnErrors>().HandleAsync,
        };

    private static void AddOptions(IServiceCollection services, bool isDevelopment) =>
        services.AddOptions<DirectLineOptions>()
            .BindConfiguration(DirectLineOptions.Section)
            .PostConfigure(options => options.Settle(isDevelopment))
            .Validate(
                options => !options.IsOn || isDevelopment || options.Secret is { Length: > 0 },
                "DirectLine:Enabled is set outside Development, so DirectLine:Secret must be set too.")
            .Validate(
                options => options.Secret is not { Length: > 0 and < DirectLineOptions.ShortestSecret },
                $"DirectLine:Secret is shorter than {DirectLineOptions.ShortestSecret} characters.")
            .ValidateOnStart();
}
