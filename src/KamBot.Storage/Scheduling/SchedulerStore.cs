using System.Data.Common;
using KamBot.Storage.Sqlite;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace KamBot.Storage.Scheduling;

/// <summary>Where the scheduler finds its tables: in the same database, by connections of its own.</summary>
public sealed record SchedulerStore(StoreProvider Provider, DbProviderFactory Factory, string ConnectionString)
{
    public static SchedulerStore Of(StoreOptions options) =>
        options.Provider == StoreProvider.Sqlite ? OnSqlite(options) : OnSqlServer(options);

    private static SchedulerStore OnSqlite(StoreOptions options) =>
        new(options.Provider, SqliteFactory.Instance, new SqliteFile(options).WritingConnectionString);

    // In a method of its own: SQL Server's client is loaded where it is wanted.
    private static SchedulerStore OnSqlServer(StoreOptions options) =>
        new(options.Provider, SqlClientFactory.Instance, options.ConnectionString ?? "");
}
