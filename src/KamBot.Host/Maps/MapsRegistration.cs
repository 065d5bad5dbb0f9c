using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;
using KamBot.Sales.Maps.Page;

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
        services.AddSingleton<MapPageEndpoint>();
        services.AddSingleton<MapEditEndpoint>();
        services.AddSingleton<MapReading>();
        services.AddSingleton<MapEdits>();
        services.AddSingleton(provider =>
            new RelationshipMaps(provider.GetRequiredService<ISalesRecords>(), provider.GetRequiredService<SalesSurroundings>().HalfLives));
    }

    public static void MapMaps(this WebApplication app)
    {
        const string page = "/map/{token:minlength(80)}";
        app.UsePageFiles("map");
        app.MapGet("/map/pictures/{token}.png", (string token, string? look, HttpContext context, MapPictureEndpoint pictures) => pictures.SendAsync(token, look, context));
        app.MapGet(page, (string token, string? language, HttpContext context, MapPageEndpoint pages) => pages.ShowAsync(token, language, context));
        app.MapGet(
            page + "/drawing",
            (string token, string? language, string? shape, HttpContext context, MapPageEndpoint pages) =>
                pages.DrawAsync(token, language, shape == "tall", context));
        app.MapGet(
            page + "/people/{id:guid}",
            (string token, Guid id, string? language, HttpContext context, MapPageEndpoint pages) => pages.TellAsync(token, id, language, context));
        app.MapPost(page + "/people/{id:guid}", (string token, Guid id, HttpContext context, MapEditEndpoint edits) => edits.SetAsync(token, id, context))
            .LimitBody(MapEditEndpoint.BodyBytes);
        app.MapPost(page + "/lines", (string token, HttpContext context, MapEditEndpoint edits) => edits.TieAsync(token, context))
            .LimitBody(MapEditEndpoint.BodyBytes);
        app.MapPost(page + "/undo", (string token, HttpContext context, MapEditEndpoint edits) => edits.UndoAsync(token, context))
            .LimitBody(MapEditEndpoint.BodyBytes);
        app.MapGet("/map/colours.css", SendColours);
    }

    /// <summary>The colours of the drawing, light and dark as the reader wants the page.</summary>
    private static IResult SendColours(HttpContext context)
    {
        PageSecurity.Harden(context.Response);
        context.Response.Headers.CacheControl = "no-cache";
        var (light, dark) = (MapColours.Styles(isDark: false), MapColours.Styles(isDark: true));
        return Results.Text(
            $"svg {{\n{light}}}\n:root[data-appearance=\"dark\"] svg {{\n{dark}}}\n"
            + $"@media (prefers-color-scheme: dark) {{ :root:not([data-appearance]) svg {{\n{dark}}} }}\n",
            "text/css; charset=utf-8");
    }
}
