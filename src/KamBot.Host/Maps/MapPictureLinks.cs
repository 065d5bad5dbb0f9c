using KamBot.Dialogs;
using KamBot.Sales.Maps;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Maps;

/// <summary>The links that a card with a map bears.</summary>
internal sealed class MapPictureLinks(
    MapTokens tokens, MapPictures pictures, IOptions<KamBotOptions> options, IHostEnvironment environment)
{
    /// <summary>Null where nobody told KamBot its public address.</summary>
    public MapLinks? LinkTo(TurnScope turn, RelationshipMap map)
    {
        if ((options.Value.PublicUrl ?? (environment.IsDevelopment() ? KamBotOptions.LocalUrl : null)) is not { } root) return null;
        var token = new MapToken(
            turn.Speaker.TenantId, turn.Speaker.UserId, map.Account.Id, map.Opportunity?.Id, turn.Book.Language, turn.Zone, turn.IsShared);
        return new MapLinks
        {
            PictureUrl = pictures.Trouble is null ? new Uri(root, $"/map/pictures/{tokens.ForPicture(token)}.png").ToString() : null,
            PageUrl = turn.IsShared || pictures.LacksLayout ? null : new Uri(root, $"/map/{tokens.ForPage(token)}").ToString(),
            Trouble = pictures.Trouble,
        };
    }
}
