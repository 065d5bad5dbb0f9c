namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// Where the channel of one cloud lives: Microsoft's addresses, or the settings of the same names. Sources: "Configure a bot in
/// Microsoft Azure operated by 21Vianet", and the cloud presets of Microsoft's Teams SDK for .NET.
/// </summary>
internal sealed record ChannelEndpoints(
    string Issuer, Uri MetadataUrl, Uri Authority, string Scope, IReadOnlyList<string> ServiceHosts)
{
    private const string MetadataPath = "v1/.well-known/openidconfiguration";

    private static readonly string[] _publicHosts =
    [
        "smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "*.botframework.com", "*.teams.microsoft.com",
    ];

    private static readonly string[] _chinaHosts = ["*.botframework.azure.cn", "*.teams.microsoftonline.cn"];

    public static ChannelEndpoints Of(ChannelOptions options)
    {
        // A bot of many tenants gets its token from the bot service's tenant, wherever it is registered.
        var tenant = options.AppType == ChannelAppType.MultiTenant ? null : options.TenantId;
        var known = options.Cloud == ChannelCloud.China
            ? Known("botframework.azure.cn", "https://login.partner.microsoftonline.cn",
                tenant ?? "microsoftservices.partner.onmschina.cn", _chinaHosts)
            : Known("botframework.com", "https://login.microsoftonline.com",
                tenant ?? "botframework.com", _publicHosts);
        return new ChannelEndpoints(
            options.Issuer ?? known.Issuer,
            options.MetadataUrl is { } metadata ? new Uri(metadata) : known.MetadataUrl,
            options.Authority is { } authority ? new Uri(authority) : known.Authority,
            options.Scope ?? known.Scope,
            [.. known.ServiceHosts, .. options.TrustedServiceHosts]);
    }

    private static ChannelEndpoints Known(string domain, string login, string tenant, string[] hosts) => new(
        $"https://api.{domain}",
        new Uri($"https://login.{domain}/{MetadataPath}"),
        new Uri($"{login}/{tenant}"),
        $"https://api.{domain}/.default",
        hosts);
}
