using KamBot.Host.Pages;
using KamBot.Sales;
using KamBot.Sales.Maps.Drawing;
using Microsoft.ClearScript;
using Microsoft.Net.Http.Headers;

namespace KamBot.Host.Maps;

/// <summary>
/// Serves a map as PNG to whoever bears a good token: chats fetch pictures without signing in. A token that is wrong, old or of somebody
/// who may not see the account any more gets the same empty 404.
/// </summary>
internal sealed class MapPictureEndpoint(
    MapTokens tokens, MapReading reading, MapPictures pictures, ILogger<MapPictures> logger)
{
    public async Task<IResult> SendAsync(string token, string? look, HttpContext context)
    {
        if (tokens.ReadPicture(token) is not { } named || await reading.ReadAsync(named, context.RequestAborted) is not { } map)
            return Results.NotFound();
        var isDark = look == "dark";
        PageSecurity.Harden(context.Response);
        context.Response.Headers.CacheControl = "private, no-cache";
        var tag = new EntityTagHeaderValue($"\"{MapFingerprint.Of(map)}-{named.Language}{(isDark ? "-dark" : "")}\"");
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        try
        {
            return await pictures.DrawAsync(map, SalesSetup.Books[named.Language], isDark, context.RequestAborted) is { } png
                ? Results.File(png, "image/png", entityTag: tag)
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (Exception error) when (error is IScriptEngineException or ImageMagick.MagickException)
        {
            MapLog.NotDrawn(logger, map.People.Count, error.GetType().Name);
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
