using KamBot.Dialogs.Languages;

namespace KamBot.Sales.Maps.Drawing;

/// <summary>A placement with the form of the cards it was made for.</summary>
public sealed record MapPlan(MapPlacement Placement, CardForm Form)
{
    // A tree with its lines is read more easily than frames, so it may be somewhat smaller.
    private const double TreeIsWorth = 1.25;

    private const int MostInTree = 16;
    private const int MostInTallTree = 4;
    private const int MostInWideTree = 24;

    /// <summary>What has its cards largest in the picture, at full size and on a phone alike.</summary>
    public static async ValueTask<MapPlan> BestAsync(
        RelationshipMap map, int hidden, PhraseBook book, PlaceTeams place, CancellationToken cancellationToken)
    {
        var (teams, form) = (MapTeams.Of(map), CardForm.For(map.People.Count));
        double?[] aspects = map.People.Count <= MostInTree ? [null, 0.8, 1.2] : [0.7, 0.85, 1.0];
        var (best, highest) = ((MapPlacement?)null, 0.0);
        foreach (var aspect in aspects)
        {
            var placement = await place(teams, form.Shape(aspect), cancellationToken);
            var worth = MapPicture.Worth(map, placement, book, hidden) * (aspect is null ? TreeIsWorth : 1);
            if (best is null || worth > highest) (best, highest) = (placement, worth);
        }

        return new MapPlan(best!, form);
    }

    /// <summary>For the page, where one can zoom: everybody. <paramref name="isTall"/>: for a window that is higher than wide.</summary>
    public static async ValueTask<MapPlan> WholeAsync(RelationshipMap map, bool isTall, PlaceTeams place, CancellationToken cancellationToken)
    {
        double? aspect = isTall ? map.People.Count <= MostInTallTree ? null : 0.6 : map.People.Count <= MostInWideTree ? null : 1.4;
        return new MapPlan(await place(MapTeams.Of(map), CardForm.Roomy.Shape(aspect), cancellationToken), CardForm.Roomy);
    }
}
