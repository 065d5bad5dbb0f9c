using System.Security.Cryptography;
using KamBot.Dialogs.Conversations;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace KamBot.Host.People;

/// <summary>
/// Links to everything kept about one person, for the one who asked. The link itself is the right to read: it is encrypted and
/// signed, and ends soon. What it shows is what its reader may see when it is opened; of an erased person, nothing.
/// </summary>
internal sealed class PersonFileLinks(IDataProtectionProvider protection, IOptions<KamBotOptions> options, IHostEnvironment environment)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("person-file").ToTimeLimitedDataProtector();

    /// <summary>Null where nobody told KamBot its public address: then the chat shows it all.</summary>
    public string? LinkTo(Speaker reader, Guid personId)
    {
        var root = options.Value.PublicUrl ?? (environment.IsDevelopment() ? KamBotOptions.LocalUrl : null);
        var token = _protector.Protect($"{reader.TenantId}\n{reader.UserId}\n{personId}", Lifetime);
        return root is null ? null : new Uri(root, $"/people/{token}.json").ToString();
    }

    /// <summary>Who reads about whom; null for a token that is old or not ours.</summary>
    public (string TenantId, string UserId, Guid PersonId)? Read(string token)
    {
        try
        {
            return _protector.Unprotect(token).Split('\n') is [var tenant, var user, var id] ? (tenant, user, Guid.Parse(id)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
