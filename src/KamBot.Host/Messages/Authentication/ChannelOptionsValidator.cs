using Microsoft.Extensions.Options;

namespace KamBot.Host.Messages.Authentication;

/// <summary>One sentence per mistake, all at once.</summary>
internal sealed class ChannelOptionsValidator : IValidateOptions<ChannelOptions>
{
    public ValidateOptionsResult Validate(string? name, ChannelOptions options)
    {
        List<string> mistakes =
            [.. Registration(options), .. Credential(options), .. Addresses(options), .. Hosts(options)];
        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static IEnumerable<string> Registration(ChannelOptions options)
    {
        if (options.AppId is { } app && !IsGuid(app))
            yield return "Channel:AppId must be a GUID, the application (client) id of the bot's registration.";
        if (options.TenantId is { } tenant && !IsGuid(tenant))
            yield return "Channel:TenantId must be a GUID, the directory (tenant) id of the bot's registration.";
        if (options is { AppId: not null, AppType: not ChannelAppType.MultiTenant, TenantId: null })
            yield return $"Channel:TenantId is missing; AppType {options.AppType} needs it.";
        if (!options.AllowedTenants.All(IsGuid))
            yield return "Channel:AllowedTenants must hold GUIDs of tenants only.";
        if (options is { AppType: not ChannelAppType.MultiTenant, TenantId: { } own, AllowedTenants.Count: > 0 }
            && !options.AllowedTenants.Contains(own, StringComparer.OrdinalIgnoreCase))
            yield return $"Channel:AllowedTenants leaves out Channel:TenantId, so that {options.AppType} lets nobody in.";
    }

    private static IEnumerable<string> Credential(ChannelOptions options)
    {
        string?[] given =
            [options.ClientSecret, options.CertificatePath, options.CertificateThumbprint, options.ManagedIdentityClientId];
        var isManaged = options.AppType == ChannelAppType.ManagedIdentity;
        var count = given.Count(value => value is not null);
        if (options.AppId is null && count > 0)
            yield return "Channel:AppId is missing, though a credential is given.";
        if (options.AppId is not null && count == 0 && !isManaged)
            yield return "Channel:AppId needs ClientSecret, CertificatePath, CertificateThumbprint or AppType ManagedIdentity.";
        if (count > 1 || (isManaged && count > 0 && options.ManagedIdentityClientId is null))
            yield return "Channel has two credentials; keep ClientSecret, a certificate or the managed identity.";
        if (options.ManagedIdentityClientId is { } identity && (!isManaged || !IsGuid(identity)))
            yield return "Channel:ManagedIdentityClientId must be a GUID and needs AppType ManagedIdentity.";
        var isOnly = count == 1 && !isManaged;
        if (isOnly && options.CertificatePath is not null && !HoldsKey(options))
            yield return "Channel:CertificatePath names no .pfx file with a key that CertificatePassword opens.";
        if (isOnly && options.CertificateThumbprint is not null && !HoldsKey(options))
            yield return "Channel:CertificateThumbprint names no certificate with a key in the store My of the user or the machine.";
        if (options is { CertificatePassword: not null, CertificatePath: null })
            yield return "Channel:CertificatePassword needs Channel:CertificatePath.";
    }

    private static IEnumerable<string> Addresses(ChannelOptions options)
    {
        if (options.MetadataUrl is { } metadata && !IsSafe(metadata))
            yield return "Channel:MetadataUrl must be an https URL.";
        if (options.Authority is { } authority && !(IsSafe(authority) && new Uri(authority).Segments.Length > 1))
            yield return "Channel:Authority must be an https URL that ends with the tenant.";
    }

    private static IEnumerable<string> Hosts(ChannelOptions options) =>
        options.TrustedServiceHosts.Where(host => !IsHost(host)).Select(host =>
            $"Channel:TrustedServiceHosts has '{host}'; give host names like bots.example.com or *.example.com.");

    private static bool HoldsKey(ChannelOptions options)
    {
        using var certificate = ChannelCertificate.Load(options);
        return certificate is not null;
    }

    private static bool IsGuid(string text) => Guid.TryParseExact(text, "D", out _);

    private static bool IsSafe(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
        && (url.Scheme == Uri.UriSchemeHttps || ServiceUrls.IsLoopback(text));

    // A wildcard needs a name with a dot, so that "*.com" cannot open the whole net.
    private static bool IsHost(string host) =>
        host.StartsWith("*.", StringComparison.Ordinal)
            ? host[2..].Contains('.', StringComparison.Ordinal) && Uri.CheckHostName(host[2..]) == UriHostNameType.Dns
            : Uri.CheckHostName(host) is not UriHostNameType.Unknown;
}
