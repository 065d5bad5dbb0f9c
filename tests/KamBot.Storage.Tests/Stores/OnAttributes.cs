using System.Reflection;
using Xunit.Sdk;

namespace KamBot.Storage.Tests.Stores;

public enum StoreKind
{
    /// <summary>The file with its group-committing writer.</summary>
    Sqlite,

    /// <summary>The EF code that serves SQL Server, run on a SQLite file.</summary>
    EfOnSqlite,
    SqlServer,
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.Sqlite]];
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEfAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.EfOnSqlite]];
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqlServerAttribute : DataAttribute
{
    public const string Variable = "KAMBOT_TEST_SQLSERVER";

    public OnSqlServerAttribute()
    {
        if (ConnectionString is null)
            Skip = $"No SQL Server: {Variable} holds no connection string.";
    }

    public static string? ConnectionString => Environment.GetEnvironmentVariable(Variable);

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreKind.SqlServer]];
}
