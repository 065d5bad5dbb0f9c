using System.Threading.RateLimiting;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;

namespace KamBot.Host.Maps;

/// <summary>
/// Draws maps as pictures, two at once, and remembers the last ones. Where the host lacks a font or a renderer it says so once to the
/// operator, and from then on there are no pictures.
/// </summary>
internal sealed class MapPictures : IDisposable
{
    private const int MostAtOnce = 2;
    private const int MostWaiting = 16;
    private const int MostRemembered = 48;

    private readonly ConcurrencyLimiter _limiter = new(new() { PermitLimit = MostAtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly Remembered<string, byte[]> _drawn = new(MostRemembered);
    private readonly ElkLayout _layout;
    private readonly ILogger<MapPictures> _logger;
    private readonly Lazy<Means> _means;

    public MapPictures(ElkLayout layout, ILogger<MapPictures> logger)
    {
        (_layout, _logger) = (layout, logger);
        _means = new(Look);
    }

    /// <summary>Where fonts come from.</summary>
    public Func<MapPicture.Fonts?> FindFonts { get; init; } = PictureFonts.Find;

    /// <summary>
    /// What is missing for pictures; null where nothing is. Looked up with the first map and not at the start: renderer and layout engine
    /// take 80 MB and half a second of processor time.
    /// </summary>
    public PictureTrouble? Trouble => _means.Value.Trouble;

    /// <summary>True where not even the page can lay a map out.</summary>
    public bool LacksLayout => _means.Value.LacksLayout;

    /// <summary>Null where pictures cannot be drawn here, or where too many wait.</summary>
    public async ValueTask<byte[]?> DrawAsync(RelationshipMap map, PhraseBook book, bool isDark, CancellationToken cancellationToken)
    {
        var fingerprint = $"{MapFingerprint.Of(map)} {book.Language.Tag} {isDark}";
        if (_drawn.Find(fingerprint) is { } known) return known;
        using var lease = await _limiter.AcquireAsync(1, cancellationToken);
        if (!lease.IsAcquired || _means.Value.Fonts is not { } fonts) return null;
        if (_drawn.Find(fingerprint) is { } meanwhile) return meanwhile;
        var shown = MapSelection.MostImportant(map, MapSelection.MostInPicture);
        var hidden = map.People.Count - shown.People.Count;
        var plan = await MapPlan.BestAsync(shown, hidden, book, _layout.PlaceAsync, cancellationToken);
        var svg = MapPicture.Draw(shown, plan.Placement, plan.Form, book, isDark, fonts, hidden);
        var png = await Task.Run(() => PictureRenderer.Render(svg), cancellationToken);
        _drawn.Keep(fingerprint, png);
        return png;
    }

    public void Dispose() => _limiter.Dispose();

    private Means Look()
    {
        var lacksLayout = true;
        try
        {
            ElkLayout.Try();
            lacksLayout = false;
            if (FindFonts() is { } fonts) return new(fonts, null, false);
            MapLog.NoFont(_logger);
            return new(null, PictureTrouble.NoFont, false);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            MapLog.NoRenderer(_logger, error.GetType().Name);
            return new(null, PictureTrouble.NoRenderer, lacksLayout);
        }
    }

    private readonly record struct Means(MapPicture.Fonts? Fonts, PictureTrouble? Trouble, bool LacksLayout);
}
