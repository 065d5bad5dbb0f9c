using System.Security.Cryptography;
using KamBot.Sales.Calls;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Calendar;

/// <summary>
/// Links to the calendar file of one call. Calendars fetch without signing in, so the link itself is the right to read: it is
/// encrypted and signed, and ends after <see cref="Lifetime"/>.
/// </summary>
internal sealed class CalendarLinks(IDataProtectionProvider protection, IOptions<KamBotOptions> options, IHostEnvironment environment)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("calendar").ToTimeLimitedDataProtector();

    /// <summary>Null where nobody told KamBot its public address: a link that leads nowhere helps nobody.</summary>
    public string? LinkTo(Call call)
    {
        var root = options.Value.PublicUrl ?? (environment.IsDevelopment() ? KamBotOptions.LocalUrl : null);
        var token = _protector.Protect($"{call.TenantId}\n{call.OwnerId}\n{call.Id}", Lifetime);
        return root is null ? null : new Uri(root, $"/calls/{token}.ics").ToString();
    }

    /// <summary>Whose call the token names; null for a token that is old or not ours.</summary>
    public (string TenantId, string OwnerId, Guid CallId)? Read(string token)
    {
        try
        {
            return _protector.Unprotect(token).Split('\n') is [var tenant, var owner, var id] ? (tenant, owner, Guid.Parse(id)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
