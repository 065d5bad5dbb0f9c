using KamBot.Dialogs.Languages;
using KamBot.Host.Links;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Maps;

/// <summary>Whose map a link opens: the reader it was made for and what it shows. <paramref name="OthersReadAlong"/>: nothing private.</summary>
internal sealed record MapToken(
    string TenantId, string UserId, Guid AccountId, Guid? OpportunityId, Language Language, TimeZoneInfo Zone, bool OthersReadAlong);

/// <summary>
/// Encrypted, signed and short-lived. A picture's token opens no page: pictures lie in chats, where others may see their address.
/// </summary>
internal sealed class MapTokens(IDataProtectionProvider protection)
{
    public static readonly TimeSpan PictureLifetime = TimeSpan.FromHours(12);
    public static readonly TimeSpan PageLifetime = TimeSpan.FromHours(8);

    private readonly LinkSeal _pictures = new(protection, "map.picture");
    private readonly LinkSeal _pages = new(protection, "map.page");

    public string ForPicture(MapToken token) => _pictures.Close(PictureLifetime, Parts(token));

    public string ForPage(MapToken token) => _pages.Close(PageLifetime, Parts(token));

    public MapToken? ReadPicture(string token) => Read(_pictures.Open(token));

    public MapToken? ReadPage(string token) => Read(_pages.Open(token));

    private static object?[] Parts(MapToken token) =>
        [token.TenantId, token.UserId, token.AccountId, token.OpportunityId, token.Language, token.Zone.Id, token.OthersReadAlong];

    private static MapToken? Read(IReadOnlyList<string>? parts) =>
        parts is [var tenant, var user, var account, var deal, var tag, var zone, var shared] && Language.Tagged(tag) is { } language
            ? new MapToken(
                tenant, user, Guid.Parse(account), Guid.TryParse(deal, out var id) ? id : null, language,
                TimeZoneInfo.FindSystemTimeZoneById(zone), bool.Parse(shared))
            : null;
}
