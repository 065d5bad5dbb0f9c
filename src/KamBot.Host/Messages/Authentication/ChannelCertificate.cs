using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace KamBot.Host.Messages.Authentication;

/// <summary>The certificate that proves the bot to the login: from a file, or from the store of the user or the machine.</summary>
internal static class ChannelCertificate
{
    /// <summary>Null where there is none that can be opened and has a private key.</summary>
    public static X509Certificate2? Load(ChannelOptions options)
    {
        try
        {
            var certificate = options.CertificatePath is { } path
                ? X509CertificateLoader.LoadPkcs12FromFile(path, options.CertificatePassword)
                : Stored(StoreLocation.CurrentUser, options) ?? Stored(StoreLocation.LocalMachine, options);
            return certificate is { HasPrivateKey: true } ? certificate : null;
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static X509Certificate2? Stored(StoreLocation location, ChannelOptions options)
    {
        using var store = new X509Store(StoreName.My, location);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return store.Certificates
            .Find(X509FindType.FindByThumbprint, options.CertificateThumbprint ?? "", validOnly: false).FirstOrDefault();
    }
}
