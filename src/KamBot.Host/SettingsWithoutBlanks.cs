namespace KamBot.Host;

/// <summary>Container settings often give a variable without a value; that is the same as none.</summary>
internal static class SettingsWithoutBlanks
{
    public static IConfigurationRoot Of(IConfigurationSection section) => new ConfigurationBuilder()
        .AddInMemoryCollection(
            section.AsEnumerable(makePathsRelative: true).Where(pair => !string.IsNullOrWhiteSpace(pair.Value)))
        .Build();
}
