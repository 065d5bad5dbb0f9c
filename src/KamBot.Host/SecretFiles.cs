using KamBot.Storage;

namespace KamBot.Host;

/// <summary>
/// Settings that lie in files, one each, named like the environment variable: <c>Channel__ClientSecret</c>. Containers are given secrets so,
/// and nobody sees them in a list of processes or variables.
/// </summary>
internal static class SecretFiles
{
    public const string Setting = "SecretsFolder";

    public static void Read(ConfigurationManager configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } folder) return;
        if (!Directory.Exists(folder)) throw new StoreException($"{Setting} names {folder}, and there is no such folder.");
        configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
    }
}
