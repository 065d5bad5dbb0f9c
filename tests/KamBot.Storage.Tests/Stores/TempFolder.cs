namespace KamBot.Storage.Tests.Stores;

public sealed class TempFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kambot-");

    public string File(string name = "kambot.db") => Path.Combine(_folder.FullName, name);

    public IEnumerable<string> Names() => _folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Delete(recursive: true);
}
