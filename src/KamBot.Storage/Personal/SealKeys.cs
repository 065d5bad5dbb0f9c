using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace KamBot.Storage.Personal;

/// <summary>
/// The keys that seal the personal layer, oldest first, one per line: an id of eight signs and 32 bytes in base64. They lie in a file of
/// their own or come with the settings, never in the database: a copy of the database alone opens nothing.
/// </summary>
public sealed class SealKeys
{
    public const int IdLength = 8;
    private const int KeyLength = 32;

    /// <summary>All keys of this process by id, so that reading needs to know nothing but what it reads.</summary>
    private static readonly ConcurrentDictionary<string, byte[]> Known = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, DateTime> Files = new(StringComparer.Ordinal);

    private readonly Lock _lock = new();
    private readonly string? _given;
    private string? _newest;

    /// <param name="file">Where the keys are; made with a first key where nothing is yet.</param>
    /// <param name="given">Keys from the settings, in place of a file.</param>
    public SealKeys(string? file, string? given)
    {
        (FilePath, _given) = (file is null ? null : Path.GetFullPath(file), given);
        if (_given is not null && Parse(_given).Count == 0) throw new StoreException("Store:Keys holds no key: write an id of eight letters or digits, a space, and 32 bytes in base64.");
    }

    /// <summary>Null where the keys come with the settings.</summary>
    public string? FilePath { get; }

    /// <summary>The key that seals from now on.</summary>
    public (string Id, byte[] Key) Newest()
    {
        lock (_lock)
        {
            _newest ??= (_given is not null ? Parse(_given) : ReadOrMake())[^1];
            return (_newest, Known[_newest]);
        }
    }

    /// <summary>Null for a key that nobody has. Another host may have made it a moment ago, so files that changed are read again.</summary>
    public static byte[]? Find(string id)
    {
        if (Known.TryGetValue(id, out var key)) return key;
        foreach (var (file, seen) in Files)
        {
            if (!File.Exists(file) || File.GetLastWriteTimeUtc(file) == seen) continue;
            Read(file);
        }

        return Known.GetValueOrDefault(id);
    }

    /// <summary>Adds a key that seals from now on. Hosts that run go on with theirs until they restart, and read what the new one seals.</summary>
    public string Add()
    {
        if (FilePath is null) throw new StoreException("The keys come from Store:Keys: add one at its end there, restart the hosts, then rotate again.");
        lock (_lock)
        {
            var lines = File.Exists(FilePath) ? File.ReadAllText(FilePath).TrimEnd() + "\n" : "";
            Write(FilePath + ".part", lines + NewLine(), FileMode.Create);
            File.Move(FilePath + ".part", FilePath, overwrite: true);
            return _newest = Read(FilePath)[^1];
        }
    }

    /// <summary>The ids, oldest first.</summary>
    public IReadOnlyList<string> Ids() => _given is not null ? Parse(_given) : FilePath is { } file && File.Exists(file) ? Read(file) : [];

    private List<string> ReadOrMake()
    {
        try
        {
            if (!File.Exists(FilePath))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(FilePath!)!);
                var part = $"{FilePath}.{Guid.NewGuid():N}";
                Write(part, NewLine(), FileMode.CreateNew);

                // Two hosts that start at once: the second takes the first one's key.
                if (!TryMove(part, FilePath!)) File.Delete(part);
            }

            return Read(FilePath!) is { Count: > 0 } ids ? ids : throw new StoreException($"{FilePath} holds no key: put the file back from where its copy is kept.");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{FilePath} cannot be read: give the account that KamBot runs under the right to it, or correct Store:KeyFile.", error);
        }
    }

    private static bool TryMove(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(to))
        {
            return false;
        }
    }

    private static List<string> Read(string file)
    {
        Files[file] = File.GetLastWriteTimeUtc(file);
        return Parse(File.ReadAllText(file));
    }

    private static List<string> Parse(string text)
    {
        var ids = new List<string>();
        foreach (var line in text.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var bytes = new byte[KeyLength];
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [{ Length: IdLength } id, var key] || !id.All(char.IsAsciiLetterOrDigit)) continue;
            if (!Convert.TryFromBase64String(key, bytes, out var length) || length != KeyLength) continue;
            Known[id] = bytes;
            ids.Add(id);
        }

        return ids;
    }

    private static string NewLine() =>
        $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2))} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength))}\n";

    private static void Write(string path, string text, FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(System.Text.Encoding.ASCII.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
