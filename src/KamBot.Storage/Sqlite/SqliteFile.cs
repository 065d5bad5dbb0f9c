using System.Runtime.InteropServices;
using KamBot.Storage.Personal;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace KamBot.Storage.Sqlite;

/// <summary>Where the file is, and how connections to it are opened: one that writes, any number that read.</summary>
internal sealed class SqliteFile
{
    private const long MostWalBytes = 64L << 20;
    private const int PageCache = 7;
    private const int StatementJournalSpill = 26;
    private const int Never = -1;

    private readonly StoreOptions _options;
    private readonly SqliteConnectionStringBuilder _connection;

    static SqliteFile()
    {
        // Else every piece of memory SQLite takes is counted under one lock for all connections, and nobody reads the count.
        // To be said before the first connection. https://sqlite.org/c3ref/c_config_covering_index_scan.html, SQLITE_CONFIG_MEMSTATUS
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MEMSTATUS, 0);

        // The writer copies each page a turn changes, to take back that turn alone. Past 64 KB those copies go to a file, where they stay
        // until the whole batch is committed: half of all writes were that. They stay in memory instead, until the turn or the bite of a
        // job is written; with any other limit SQLite takes that much at once, each time. SQLITE_CONFIG_STMTJRNL_SPILL, same page.
        raw.sqlite3_config(StatementJournalSpill, Never);

        // SQLite takes memory for twenty pages, and fills them in, whenever it opens a table of its own, which an ORDER BY with a LIMIT is:
        // one or two pages are used. SQLITE_CONFIG_PAGECACHE, same page. Apple passes arguments of such a function otherwise.
        if (!OperatingSystem.IsMacOS()) _ = Configure(PageCache, 0, 0, 0);
    }

    public SqliteFile(StoreOptions options)
    {
        _options = options;
        Seal = options.MakeSeal();
        _connection = new SqliteConnectionStringBuilder(options.ConnectionString ?? $"Data Source={options.Path}")
        {
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.LockWait.TotalSeconds)),
        };
        Path = System.IO.Path.GetFullPath(_connection.DataSource);
        _connection.DataSource = Path;
    }

    public string Path { get; }

    public PersonalSeal? Seal { get; }

    public bool AllowsLostKeys => _options.AllowLostKeys;

    /// <summary>For contexts that read; they share connections through the provider's pool.</summary>
    public string ReadingConnectionString =>
        new SqliteConnectionStringBuilder(_connection.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = true }
            .ConnectionString;

    /// <summary>For what writes on its own, a few rows now and then. Not pooled, so that nothing holds the file when it is closed.</summary>
    public string WritingConnectionString => _connection.ConnectionString;

    public DbContextOptions<SqliteKamBotDb> Reading() =>
        new DbContextOptionsBuilder<SqliteKamBotDb>().UseSqlite(ReadingConnectionString).Options;

    public static DbContextOptions<SqliteKamBotDb> On(SqliteConnection connection) =>
        new DbContextOptionsBuilder<SqliteKamBotDb>().UseSqlite(connection).Options;

    /// <summary>It keeps few pages: SQLite forgets them all whenever somebody has written.</summary>
    public SqliteConnection OpenToRead()
    {
        var connection = Open(SqliteOpenMode.ReadOnly);
        Execute(connection, "PRAGMA cache_size = -256");
        return connection;
    }

    /// <summary>
    /// Opens the file, or makes it. FULL means that a commit has reached the disk when it returns, power loss included.
    /// </summary>
    public SqliteConnection OpenToWrite()
    {
        var connection = Open(_connection.Mode);
        try
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, $"PRAGMA journal_size_limit = {MostWalBytes}");
            Execute(connection, "PRAGMA cache_size = -1500");
            if (_options.MostPages > 0) Execute(connection, $"PRAGMA max_page_count = {_options.MostPages}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // SQLitePCLRaw passes this function one number and no more.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_config")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int Configure(int option, nint buffer, int size, int count);

    // Without it SQLite prepares a statement anew whenever a value is bound that might have led to another plan.
    // https://sqlite.org/c3ref/c_dbconfig_defensive.html, SQLITE_DBCONFIG_ENABLE_QPSG
    private static void KeepPlans(SqliteConnection connection) => raw.sqlite3_db_config(connection.Handle, 1007, 1, out _);

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder(_connection.ConnectionString) { Mode = mode }.ConnectionString);
        try
        {
            connection.Open();
            KeepPlans(connection);
            raw.sqlite3_busy_timeout(connection.Handle, (int)_options.LockWait.TotalMilliseconds);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
