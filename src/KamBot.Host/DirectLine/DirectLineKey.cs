using System.Security.Cryptography;
using System.Text;

namespace KamBot.Host.DirectLine;

/// <summary>The key that signs tokens: derived from the secret, or kept in a file where Development has none.</summary>
internal sealed class DirectLineKey
{
    private const int Length = 32;

    private DirectLineKey(byte[] bytes) => Bytes = bytes;

    public byte[] Bytes { get; }

    public static DirectLineKey Of(DirectLineOptions options) =>
        options.Secret is { Length: > 0 } secret ? DerivedFrom(secret) : KeptIn(options.KeyFile);

    private static DirectLineKey DerivedFrom(string secret) => new(HKDF.DeriveKey(
        HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), Length, info: "KamBot Direct Line token"u8.ToArray()));

    private static DirectLineKey KeptIn(string file)
    {
        var path = Path.GetFullPath(file);
        if (File.Exists(path) && File.ReadAllBytes(path) is { Length: Length } kept) return new DirectLineKey(kept);
        var fresh = RandomNumberGenerator.GetBytes(Length);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var written = new FileStream(path, OwnersFile());
        written.Write(fresh);
        return new DirectLineKey(fresh);
    }

    private static FileStreamOptions OwnersFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
