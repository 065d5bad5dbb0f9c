using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Links;
using KamBot.Sales;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Jobs;

/// <summary>Links to the page of jobs. The link is the right to look and to have things tried again; it ends after a working day.</summary>
internal sealed class JobsLinks(IDataProtectionProvider protection, PublicAddress address, RoleOf roleOf)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);

    private readonly LinkSeal _seal = new(protection, "jobs");

    public string? LinkFor(string tenantId, string userId, Language language) => address.Of(PathFor(tenantId, userId, language));

    public string PathFor(string tenantId, string userId, Language language) => "/jobs/" + _seal.Close(Life, tenantId, userId, language.Tag);

    /// <summary>Null for a token that is old or not ours. Whose names are shown is asked by the role that the reader has now.</summary>
    public (Speaker Reader, Language Language)? Read(string token) =>
        _seal.Open(token) is [var tenant, var user, var language]
            ? (new Speaker { TenantId = tenant, UserId = user, Role = roleOf(tenant, user) }, Language.Tagged(language) ?? Language.English)
            : null;
}
