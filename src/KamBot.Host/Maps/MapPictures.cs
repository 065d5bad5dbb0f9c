using System.Threading.RateLimiting;
using KamBot.Dialogs.Languages;
using KamBot.Sales.Maps;
using KamBot.Sales.Maps.Drawing;

namespace KamBot.Host.Maps;

/// <summary>
/// Draws maps as pictures, two at once, and remembers the last ones. Where the host lacks a font or a renderer it says so once to the
/// operator, and from then on there are no pictures.
/// </summary>
internal sealed class MapPictures(ElkLayout layout, ILogger<MapPictures> logger) : IDisposable
{
    private const int MostAtOnce = 2;
    private const int MostWaiting = 16;
    private const int MostRemembered = 48;

    private readonly ConcurrencyLimiter _limiter = new(new() { PermitLimit = MostAtOnce, QueueLimit = MostWaiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
    private readonly Remembered<string, byte[]> _drawn = new(MostRemembered);
    private readonly Lock _gate = new();
    private Task<MapPicture.Fonts?>? _fonts;

    /// <summary>Where fonts come from.</summary>
    public Func<MapPicture.Fonts?> FindFonts { get; init; } = PictureFonts.Find;

    /// <summary>What was found to be missing; null as long as nothing is known to be.</summary>
    public PictureTrouble? Trouble { get; private set; }

    /// <summary>True where not even the page can lay a map out.</summary>
    public bool LacksLayout { get; private set; }

    /// <summary>Looks at fonts and renderer in the background, so that neither the start nor the first map waits for it.</summary>
    public Task<MapPicture.Fonts?> LookAsync()
    {
        lock (_gate) return _fonts ??= Task.Run(Look);
    }

    /// <summary>Null where pictures cannot be drawn here, or where too many wait.</summary>
    public async ValueTask<byte[]?> DrawAsync(RelationshipMap map, PhraseBook book, bool isDark, CancellationToken cancellationToken)
    {
        var fingerprint = $"{MapFingerprint.Of(map)} {book.Language.Tag} {isDark}";
        if (_drawn.Find(fingerprint) is { } known) return known;
        using var lease = await _limiter.AcquireAsync(1, cancellationToken);
        if (!lease.IsAcquired || await LookAsync() is not { } fonts) return null;
        if (_drawn.Find(fingerprint) is { } meanwhile) return meanwhile;
        var shown = MapSelection.MostImportant(map, MapSelection.MostInPicture);
        var hidden = map.People.Count - shown.People.Count;
        var plan = await MapPlan.BestAsync(shown, hidden, book, layout.PlaceAsync, cancellationToken);
        var svg = MapPicture.Draw(shown, plan.Placement, plan.Form, book, isDark, fonts, hidden);
        var png = await Task.Run(() => PictureRenderer.Render(svg), cancellationToken);
        _drawn.Keep(fingerprint, png);
        return png;
    }

    public void Dispose() => _limiter.Dispose();

    private MapPicture.Fonts? Look()
    {
        var isLaidOut = false;
        try
        {
            ElkLayout.Try();
            isLaidOut = true;
            if (FindFonts() is { } fonts) return fonts;
            Trouble = PictureTrouble.NoFont;
            MapLog.NoFont(logger);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            (Trouble, LacksLayout) = (PictureTrouble.NoRenderer, !isLaidOut);
            MapLog.NoRenderer(logger, error.GetType().Name);
        }

        return null;
    }
}
