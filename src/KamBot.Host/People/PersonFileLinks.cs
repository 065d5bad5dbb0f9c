using KamBot.Dialogs.Conversations;
using KamBot.Host.Links;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.People;

/// <summary>
/// Links to everything kept about one person, for the one who asked. What it shows is what its reader may see when it is opened; of
/// an erased person, nothing.
/// </summary>
internal sealed class PersonFileLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly LinkSeal _seal = new(protection, "person-file");

    /// <summary>Null without a public address: then the chat shows it all.</summary>
    public string? LinkTo(Speaker reader, Guid personId) =>
        address.Of($"/people/{_seal.Close(Lifetime, reader.TenantId, reader.UserId, personId)}.json");

    /// <summary>Who reads about whom; null for a token that is old or not ours.</summary>
    public (string TenantId, string UserId, Guid PersonId)? Read(string token) =>
        _seal.Open(token) is [var tenant, var user, var id] ? (tenant, user, Guid.Parse(id)) : null;
}
