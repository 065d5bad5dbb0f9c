using KamBot.Storage.Personal;

namespace KamBot.Storage;

/// <summary>The section <c>Store</c> of the configuration.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    public StoreProvider Provider { get; set; } = StoreProvider.Sqlite;

    /// <summary>The SQLite file; not used where <see cref="ConnectionString"/> says it.</summary>
    public string Path { get; set; } = "./data/kambot.db";

    /// <summary>Needed for SQL Server.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// The keys that seal the personal layer; unset, a file beside the SQLite file. Hosts of one database need the same. SQL Server without
    /// any seals nothing.
    /// </summary>
    public string? KeyFile { get; set; }

    /// <summary>The keys themselves, in place of a file: lines, or parts with a semicolon between.</summary>
    public string? Keys { get; set; }

    /// <summary>Starts although a key is gone for good. What it sealed reads as a dash.</summary>
    public bool AllowLostKeys { get; set; }

    /// <summary>How long a write waits for another process that holds the SQLite file.</summary>
    public TimeSpan LockWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Null where nothing is sealed.</summary>
    public PersonalSeal? MakeSeal() =>
        Provider == StoreProvider.SqlServer && KeyFile is null && Keys is null ? null
        : new PersonalSeal(new SealKeys(
            Keys is not null ? null : KeyFile ?? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path))!, "personal.keys"), Keys));

    /// <summary>Stands in for a full disk in tests; 0 sets no limit.</summary>
    internal int MostPages { get; set; }
}

public enum StoreProvider
{
    Sqlite,
    SqlServer,
}
