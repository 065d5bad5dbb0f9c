using Microsoft.Data.SqlClient;

namespace KamBot.Storage.SqlServer;

/// <summary>What SQL Server's error numbers mean for a turn and for whoever runs KamBot.</summary>
internal static class SqlServerErrors
{
    private const int Deadlock = 1205;
    private const int UniqueIndex = 2601;
    private const int UniqueConstraint = 2627;
    private const int NoSuchDatabase = 4060;
    private const int LoginFailed = 18456;

    /// <summary>Somebody else wrote the same row first.</summary>
    public static bool WasFirst(Exception error) =>
        Of(error)?.Number is Deadlock or UniqueIndex or UniqueConstraint;

    public static StoreException Explain(SqlException error) => new(
        error.Number switch
        {
            NoSuchDatabase => "The SQL Server database cannot be opened: create it, or correct Store:ConnectionString.",
            LoginFailed => "SQL Server refuses the login: correct the account in Store:ConnectionString.",
            _ => $"SQL Server cannot be used (error {error.Number}): check Store:ConnectionString and that the server runs.",
        },
        error);

    private static SqlException? Of(Exception? error) => error switch
    {
        null => null,
        SqlException sql => sql,
        _ => Of(error.InnerException),
    };
}
