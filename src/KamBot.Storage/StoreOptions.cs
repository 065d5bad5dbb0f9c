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

    /// <summary>How long a write waits for another process that holds the SQLite file.</summary>
    public TimeSpan LockWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Stands in for a full disk in tests; 0 sets no limit.</summary>
    internal int MostPages { get; set; }
}

public enum StoreProvider
{
    Sqlite,
    SqlServer,
}
