namespace KamBot.Host.Messages.Authentication;

/// <summary>
/// The bot's registration with the channel, from the section <c>Channel</c>. Without <see cref="AppId"/> only this
/// machine may call.
/// </summary>
public sealed class ChannelOptions
{
    public const string Section = "Channel";

    /// <summary>Application (client) id of the registration, a GUID.</summary>
    public string? AppId { get; set; }
    public ChannelAppType AppType { get; set; } = ChannelAppType.SingleTenant;

    /// <summary>GUID of the tenant of the registration.</summary>
    public string? TenantId { get; set; }

    /// <summary>GUIDs of the tenants whose people may talk to a <c>MultiTenant</c> bot; empty lets every tenant in. Others serve their own.</summary>
    public IList<string> AllowedTenants { get; } = [];
    public ChannelCloud Cloud { get; set; } = ChannelCloud.Public;

    public string? ClientSecret { get; set; }

    /// <summary>A PKCS#12 file (.pfx).</summary>
    public string? CertificatePath { get; set; }
    public string? CertificatePassword { get; set; }

    /// <summary>A certificate in the store <c>My</c> of the user or the machine, instead of a file.</summary>
    public string? CertificateThumbprint { get; set; }

    /// <summary>Only where the identity's client id is not <see cref="AppId"/>.</summary>
    public string? ManagedIdentityClientId { get; set; }

    /// <summary>Host names beyond the cloud's own, exact or <c>*.example.com</c>.</summary>
    public IList<string> TrustedServiceHosts { get; } = [];

    /// <summary>
    /// Whether a key that lists no channels is refused, as "Authentication with the Bot Connector API" asks. Off only for the
    /// issuer of another cloud whose keys bear no lists: such a key then signs for every channel.
    /// </summary>
    public bool RequireEndorsements { get; set; } = true;

    public string? Issuer { get; set; }
    public string? MetadataUrl { get; set; }

    /// <summary>Login URL with the tenant.</summary>
    public string? Authority { get; set; }
    public string? Scope { get; set; }

    /// <summary>The one tenant that is served, unless the bot is for many.</summary>
    internal string? OwnTenant => AppType == ChannelAppType.MultiTenant ? null : TenantId;

    internal bool Serves(string tenant) =>
        (OwnTenant is null || tenant.Equals(OwnTenant, StringComparison.OrdinalIgnoreCase))
        && (AllowedTenants.Count == 0 || AllowedTenants.Contains(tenant, StringComparer.OrdinalIgnoreCase));
}

public enum ChannelAppType
{
    SingleTenant,
    MultiTenant,
    ManagedIdentity,
}

public enum ChannelCloud
{
    Public,
    China,
}
