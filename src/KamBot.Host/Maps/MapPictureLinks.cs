using KamBot.Dialogs;
using KamBot.Host.Links;
using KamBot.Sales.Maps;

namespace KamBot.Host.Maps;

/// <summary>The links that a card with a map bears.</summary>
internal sealed class MapPictureLinks(MapTokens tokens, MapPictures pictures, PublicAddress address)
{
    /// <summary>Null where nobody told KamBot its public address.</summary>
    public MapLinks? LinkTo(TurnScope turn, RelationshipMap map)
    {
        if (address.Of("/map/") is not { } root) return null;
        var token = new MapToken(
            turn.Speaker.TenantId, turn.Speaker.UserId, map.Account.Id, map.Opportunity?.Id, turn.Book.Language, turn.Zone, turn.IsShared);
        return new MapLinks
        {
            PictureUrl = pictures.Trouble is null ? $"{root}pictures/{tokens.ForPicture(token)}.png" : null,
            PageUrl = turn.IsShared || pictures.LacksLayout ? null : root + tokens.ForPage(token),
            Trouble = pictures.Trouble,
        };
    }
}
