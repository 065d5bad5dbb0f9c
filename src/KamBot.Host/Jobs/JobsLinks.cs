using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Links;
using KamBot.Sales;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Jobs;

/// <summary>Links to the page of jobs. The link is the right to look and to have things tried again; it ends after a working day, and one from the chat with the role.</summary>
internal sealed class JobsLinks(IDataProtectionProvider protection, PublicAddress address, RoleOf roleOf)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(8);

    private readonly LinkSeal _seal = new(protection, "jobs");

    public string? LinkFor(Speaker reader, Language language) =>
        address.Of("/jobs/" + _seal.Close(Life, reader.TenantId, reader.UserId, language.Tag));

    /// <summary>For whoever may start the program where it runs.</summary>
    public string? LinkForOperator(string tenantId, string userId, Language language) => address.Of(PathForOperator(tenantId, userId, language));

    public string PathForOperator(string tenantId, string userId, Language language) =>
        "/jobs/" + _seal.Close(Life, tenantId, userId, language.Tag, "operator");

    /// <summary>
    /// Null for a token that is old or not ours, and for a reader from the chat who is neither of operations nor an administrator any
    /// more. Whose names are shown is asked by the role that the reader has now.
    /// </summary>
    public (Speaker Reader, Language Language)? Read(string token) => _seal.Open(token) switch
    {
        [var tenant, var user, var language] when roleOf(tenant, user) is SpeakerRole.Operations or SpeakerRole.Administrator => Reader(tenant, user, language),
        [var tenant, var user, var language, "operator"] => Reader(tenant, user, language),
        _ => null,
    };

    private (Speaker Reader, Language Language) Reader(string tenantId, string userId, string tag) =>
        (new Speaker { TenantId = tenantId, UserId = userId, Role = roleOf(tenantId, userId) }, Language.Tagged(tag) ?? Language.English);
}
