using System.Security.Cryptography;

namespace KamBot.Host.Pages;

/// <summary>What a page may load: only what this host serves, and only scripts and styles that bear the nonce or come as files.</summary>
internal static class PageSecurity
{
    private const string OnlyOurselves = "frame-ancestors 'self'";

    // The hash of nothing: Web Chat also adds an empty style without the nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Web Chat adds its styles with the nonce and reads pictures through blobs.</summary>
    public static void Protect(HttpResponse response, string nonce)
    {
        KeepOffCaches(response);
        response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; "
            + "connect-src 'self' blob:; worker-src blob:; img-src 'self' data: blob:; form-action 'none'; base-uri 'none'; " + OnlyOurselves;
    }

    /// <summary>
    /// Teams shows tabs in a frame, and a tab shows maps in one. Hosts: "Prerequisites for your Teams tab". Whoever puts Teams itself
    /// into a frame is not among them.
    /// </summary>
    public static void LetTeamsFrame(HttpResponse response) => response.Headers.ContentSecurityPolicy =
        response.Headers.ContentSecurityPolicy.ToString().Replace(
            OnlyOurselves,
            $"frame-src 'self'; {OnlyOurselves} https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
            StringComparison.Ordinal);

    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));

    /// <summary>For answers that are one person's: nothing on the way keeps them.</summary>
    public static void KeepOffCaches(HttpResponse response)
    {
        Harden(response);
        response.Headers.CacheControl = "no-store";
    }

    public static void Harden(HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
