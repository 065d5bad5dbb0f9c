namespace KamBot.Testing;

/// <summary>Finds the repository from where the tests run, for tests that read its files.</summary>
public static class SourceTree
{
    /// <summary>The folder with the solution file.</summary>
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            if (File.Exists(Path.Combine(place.FullName, "KamBot.sln")))
            {
                return place.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No KamBot.sln above {folder}: tests that read the repository run inside it.");
    }
}
