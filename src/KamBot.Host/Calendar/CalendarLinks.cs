using KamBot.Host.Links;
using KamBot.Sales.Calls;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Calendar;

/// <summary>Links to the calendar file of one call. Calendars fetch without signing in, so the link itself is the right to read.</summary>
internal sealed class CalendarLinks(IDataProtectionProvider protection, PublicAddress address)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly LinkSeal _seal = new(protection, "calendar");

    public string? LinkTo(Call call) => address.Of($"/calls/{_seal.Close(Lifetime, call.TenantId, call.OwnerId, call.Id)}.ics");

    /// <summary>Whose call the token names; null for a token that is old or not ours.</summary>
    public (string TenantId, string OwnerId, Guid CallId)? Read(string token) =>
        _seal.Open(token) is [var tenant, var owner, var id] ? (tenant, owner, Guid.Parse(id)) : null;
}
