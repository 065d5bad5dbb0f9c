using KamBot.Host.DirectLine;

namespace KamBot.Host.Limits;

internal static class LimitsRegistration
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section)
            .Validate(
                options => options is { PerPerson: > 0, PerTenant: > 0, PerLink: > 0, UploadsPerLink: > 0 },
                "Limits:PerPerson, PerTenant, PerLink and UploadsPerLink must be above 0.")
            .ValidateOnStart();
        builder.Services.AddSingleton<LinkLimits>();

        // Endpoints that take files say so themselves.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = DirectLineLimits.BodyBytes);
    }

    /// <summary>Call it before endpoints are mapped.</summary>
    public static void UseLimits(this WebApplication app) =>
        app.Use((context, next) => app.Services.GetRequiredService<LinkLimits>().AskAsync(context, next));
}
