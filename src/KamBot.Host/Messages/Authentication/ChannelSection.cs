using KamBot.Host.Settings;
using Microsoft.Extensions.Options;

namespace KamBot.Host.Messages.Authentication;

/// <summary>Reads the section; a key that it does not know is named with the nearest that it does.</summary>
internal static class ChannelSection
{
    private static readonly string[] _keys =
    [
        nameof(ChannelOptions.AppId), nameof(ChannelOptions.AppType), nameof(ChannelOptions.TenantId),
        nameof(ChannelOptions.AllowedTenants), nameof(ChannelOptions.Cloud), nameof(ChannelOptions.ClientSecret),
        nameof(ChannelOptions.CertificatePath), nameof(ChannelOptions.CertificatePassword),
        nameof(ChannelOptions.CertificateThumbprint),
        nameof(ChannelOptions.ManagedIdentityClientId), nameof(ChannelOptions.TrustedServiceHosts),
        nameof(ChannelOptions.RequireEndorsements),
        nameof(ChannelOptions.Issuer), nameof(ChannelOptions.MetadataUrl), nameof(ChannelOptions.Authority),
        nameof(ChannelOptions.Scope),
    ];

    public static void Bind(IConfigurationSection section, ChannelOptions options)
    {
        var mistakes = UnknownKeys(section)
            .Concat(UnknownName(section, nameof(ChannelOptions.AppType), Enum.GetNames<ChannelAppType>()))
            .Concat(UnknownName(section, nameof(ChannelOptions.Cloud), Enum.GetNames<ChannelCloud>()))
            .Concat(UnknownName(section, nameof(ChannelOptions.RequireEndorsements), ["true", "false"]))
            .ToList();
        if (mistakes.Count > 0)
            throw new OptionsValidationException(ChannelOptions.Section, typeof(ChannelOptions), mistakes);
        SettingsWithoutBlanks.Of(section).Bind(options);
    }

    private static IEnumerable<string> UnknownKeys(IConfigurationSection section) =>
        section.GetChildren().Select(child => child.Key)
            .Where(key => !_keys.Contains(key, StringComparer.OrdinalIgnoreCase))
            .Select(key => SettingsCheck.Unknown(ChannelOptions.Section, key, _keys));

    private static IEnumerable<string> UnknownName(IConfigurationSection section, string key, string[] names)
    {
        if (section[key] is { Length: > 0 } value && !names.Contains(value, StringComparer.OrdinalIgnoreCase))
            yield return $"Channel:{key} must be one of {string.Join(", ", names)}.";
    }
}
