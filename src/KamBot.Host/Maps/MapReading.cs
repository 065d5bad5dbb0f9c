using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Maps;

namespace KamBot.Host.Maps;

/// <summary>Reads the map that a token names, with the rights its reader has now.</summary>
internal sealed class MapReading(RelationshipMaps maps, RoleOf roleOf, TimeProvider clock)
{
    public Speaker ReaderOf(MapToken token) => new()
    {
        TenantId = token.TenantId, UserId = token.UserId, Role = roleOf(token.TenantId, token.UserId), TimeZone = token.Zone.Id,
    };

    /// <summary>The reader's turn at the page, now.</summary>
    public TurnScope TurnOf(MapToken token) => new()
    {
        Speaker = ReaderOf(token), Book = SalesSetup.Books[token.Language], Books = SalesSetup.Books, Zone = token.Zone,
        Now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), token.Zone), State = DialogState.Empty,
    };

    /// <summary>Null where the reader may not see it any more.</summary>
    public ValueTask<RelationshipMap?> ReadAsync(MapToken token, CancellationToken cancellationToken) => maps.ReadAsync(
        ReaderOf(token), token.AccountId, token.OpportunityId, TimeZoneInfo.ConvertTime(clock.GetUtcNow(), token.Zone),
        token.OthersReadAlong, cancellationToken);
}
