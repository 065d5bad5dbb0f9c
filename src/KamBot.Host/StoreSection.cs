using System.Globalization;
using KamBot.Storage;

namespace KamBot.Host;

/// <summary>Reads the section <c>Store</c>; a mistake in it stops the start with one sentence.</summary>
internal static class StoreSection
{
    public static StoreOptions Read(IConfiguration configuration)
    {
        var section = SettingsWithoutBlanks.Of(configuration.GetSection(StoreOptions.Section));
        var names = Enum.GetNames<StoreProvider>();
        if (section[nameof(StoreOptions.Provider)] is { } provider && !names.Contains(provider, StringComparer.OrdinalIgnoreCase))
        {
            throw new StoreException($"Store:Provider must be one of {string.Join(", ", names)}.");
        }

        if (section[nameof(StoreOptions.LockWait)] is { } wait && !TimeSpan.TryParse(wait, CultureInfo.InvariantCulture, out _))
        {
            throw new StoreException("Store:LockWait must be a time such as 00:00:05.");
        }

        return section.Get<StoreOptions>() ?? new StoreOptions();
    }
}
