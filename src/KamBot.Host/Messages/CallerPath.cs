using KamBot.Host.Messages.Authentication;

namespace KamBot.Host.Messages;

/// <summary>Whether the address at the other end of a connection is really the caller's.</summary>
internal static class CallerPath
{
    /// <summary>
    /// True where a proxy or tunnel left its mark, or where the caller asked for a host by another name than this machine's own: a
    /// page can have its name point at 127.0.0.1 and speak to us from the user's browser.
    /// </summary>
    public static bool MayLeadElsewhere(HttpRequest request)
    {
        foreach (var (name, _) in request.Headers)
        {
            if (IsMark(name))
            {
                return true;
            }
        }

        return !ServiceUrls.IsLoopbackHost(request.Host.Host);
    }

    private static bool IsMark(string header) =>
        header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.Equals("X-Real-IP", StringComparison.OrdinalIgnoreCase)
        || header.Equals("Via", StringComparison.OrdinalIgnoreCase);
}
