using KamBot.Dialogs.Conversations;
using KamBot.Dialogs.Languages;
using KamBot.Host.Links;
using KamBot.Sales;
using KamBot.Sales.Rights;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Rights;

/// <summary>
/// Links to the audit trail, good for a working day, and to what is kept about a colleague, good for half an hour. What they show is
/// what their reader may see when they are opened.
/// </summary>
internal sealed class RightsPageLinks(IDataProtectionProvider protection, PublicAddress address, RoleOf roleOf)
{
    private static readonly TimeSpan AuditLife = TimeSpan.FromHours(8);
    private static readonly TimeSpan FileLife = TimeSpan.FromMinutes(30);

    private readonly LinkSeal _audit = new(protection, "audit");
    private readonly LinkSeal _file = new(protection, "user-file");

    public RightsLinks Links => new() { Audit = AuditFor, UserFile = FileFor };

    public string? AuditFor(Speaker reader, Language language) =>
        address.Of("/audit/" + _audit.Close(AuditLife, reader.TenantId, reader.UserId, language.Tag));

    /// <summary>For whoever may start the program where it runs.</summary>
    public string? AuditForOperator(string tenantId, Language language) => address.Of(PathForOperator(tenantId, language));

    public string PathForOperator(string tenantId, Language language) =>
        "/audit/" + _audit.Close(AuditLife, tenantId, ColleagueImport.Operator, language.Tag, "operator");

    /// <summary>Null for a token that is old or not ours, and for a reader who is neither of operations nor an administrator any more.</summary>
    public (Speaker Reader, Language Language)? ReadAudit(string token) => _audit.Open(token) switch
    {
        [var tenant, var user, var language] when roleOf(tenant, user) is var role && role is SpeakerRole.Operations or SpeakerRole.Administrator =>
            (new Speaker { TenantId = tenant, UserId = user, Role = role }, Language.Tagged(language) ?? Language.English),
        [var tenant, var user, var language, "operator"] =>
            (new Speaker { TenantId = tenant, UserId = user, Role = SpeakerRole.Operations }, Language.Tagged(language) ?? Language.English),
        _ => null,
    };

    public string? FileFor(Speaker reader, string userId) =>
        address.Of($"/users/{_file.Close(FileLife, reader.TenantId, reader.UserId, userId)}.json");

    public (Speaker Reader, string UserId)? ReadFile(string token) => _file.Open(token) is [var tenant, var user, var about]
        ? (new Speaker { TenantId = tenant, UserId = user, Role = roleOf(tenant, user) }, about)
        : null;
}
