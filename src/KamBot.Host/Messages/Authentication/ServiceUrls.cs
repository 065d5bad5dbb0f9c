using System.Net;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Which service URLs replies and tokens may go to.</summary>
internal static class ServiceUrls
{
    /// <summary>
    /// True for an https URL whose host is listed, exactly or under <c>*.</c>. A listed name of this machine may be
    /// http: nothing leaves it.
    /// </summary>
    public static bool IsListed(string? serviceUrl, IEnumerable<string> hosts) =>
        Read(serviceUrl) is { } url
        && (url.Scheme == Uri.UriSchemeHttps || IsLoopbackHost(url.IdnHost))
        && hosts.Any(host => Matches(url.IdnHost, host));

    public static bool IsLoopback(string? serviceUrl) => Read(serviceUrl) is { } url && IsLoopbackHost(url.IdnHost);

    /// <summary>Equal but for a slash at the end and the case of scheme and host.</summary>
    public static bool AreSame(string? one, string? other) =>
        Read(one) is { } left && Read(other) is { } right
        && left.GetLeftPart(UriPartial.Authority) == right.GetLeftPart(UriPartial.Authority)
        && left.PathAndQuery.TrimEnd('/') == right.PathAndQuery.TrimEnd('/');

    private static Uri? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
        && url.UserInfo.Length == 0
            ? url
            : null;

    /// <summary>Not <c>Uri.IsLoopback</c>, which knows more names than we want to rely on.</summary>
    public static bool IsLoopbackHost(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool Matches(string host, string listed) =>
        listed.StartsWith("*.", StringComparison.Ordinal)
            ? host.Length > listed.Length - 1 && host.EndsWith(listed[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(listed, StringComparison.OrdinalIgnoreCase);
}
