using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace KamBot.Storage.Tests.Stores;

/// <summary>Asks SQLite before each read how it would go about it.</summary>
internal sealed class PlanRecorder : DbCommandInterceptor
{
    public List<string> Plans { get; } = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        using var explain = ((SqliteConnection)command.Connection!).CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        foreach (SqliteParameter parameter in command.Parameters)
            explain.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);
        var plan = command.CommandText;
        using var row = explain.ExecuteReader();
        while (row.Read()) plan += "\n" + row.GetString(3);
        Plans.Add(plan);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
