using KamBot.Host.DirectLine;

namespace KamBot.Host.Limits;

internal static class LimitsRegistration
{
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LinkLimits>();

        // Endpoints that take files say so themselves.
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = DirectLineLimits.BodyBytes);
    }

    /// <summary>Call it before endpoints are mapped.</summary>
    public static void UseLimits(this WebApplication app) =>
        app.Use((context, next) => app.Services.GetRequiredService<LinkLimits>().AskAsync(context, next));
}
