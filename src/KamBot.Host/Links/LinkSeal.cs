using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace KamBot.Host.Links;

/// <summary>
/// What a link says, encrypted, signed and good for a while: the link itself is the right that it names. A seal of one purpose
/// does not open another's.
/// </summary>
internal sealed class LinkSeal(IDataProtectionProvider protection, string purpose)
{
    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector(purpose).ToTimeLimitedDataProtector();

    /// <summary>Parts are told apart whatever signs a channel's ids hold.</summary>
    public string Close(TimeSpan life, params IReadOnlyList<object?> parts) =>
        _protector.Protect(string.Join('&', parts.Select(part => Uri.EscapeDataString(part?.ToString() ?? ""))), life);

    /// <summary>Null for a token that is old, not ours, or of another purpose.</summary>
    public IReadOnlyList<string>? Open(string token)
    {
        try
        {
            return [.. _protector.Unprotect(token).Split('&').Select(Uri.UnescapeDataString)];
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
