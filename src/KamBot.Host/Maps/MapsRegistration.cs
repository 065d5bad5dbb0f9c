using KamBot.Sales;
using KamBot.Sales.Maps;

namespace KamBot.Host.Maps;

/// <summary>The picture of a map and its page.</summary>
internal static class MapsRegistration
{
    public static void AddMaps(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<ElkLayout>();
        services.AddSingleton<MapPictures>();
        services.AddSingleton<MapTokens>();
        services.AddSingleton<MapPictureLinks>();
        services.AddSingleton<MapPictureEndpoint>();
        services.AddSingleton<MapReading>();
        services.AddSingleton(provider =>
            new RelationshipMaps(provider.GetRequiredService<ISalesRecords>(), provider.GetRequiredService<SalesSurroundings>().HalfLives));
    }

    public static void MapMaps(this WebApplication app)
    {
        app.MapGet(
            $"/map/{{token:minlength({MapTokens.Shortest})}}.png",
            (string token, string? look, HttpContext context, MapPictureEndpoint pictures) => pictures.SendAsync(token, look, context));
        app.Lifetime.ApplicationStarted.Register(() => _ = app.Services.GetRequiredService<MapPictures>().LookAsync());
    }
}
