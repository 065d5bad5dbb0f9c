using System.Text.RegularExpressions;
using KamBot.Storage;
using Quartz;

namespace KamBot.Host.Tests.Jobs;

/// <summary>The migration makes the tables that this version of Quartz asks for; another version may ask for others.</summary>
public sealed partial class QuartzTablesTests
{
    [Fact]
    public void The_migration_makes_the_tables_of_the_package()
    {
        using var text = new StreamReader(typeof(IScheduler).Assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql")!);
        var asked = Columns(text.ReadToEnd().Replace("{0}", "QRTZ_", StringComparison.Ordinal));

        var made = Columns(KamBotStore.SqlServerScript()).Where(column => column.StartsWith("QRTZ_", StringComparison.Ordinal));

        Assert.True(asked.Count > 100);
        Assert.Equal(asked.Order(StringComparer.Ordinal), made.Order(StringComparer.Ordinal));
    }

    /// <summary>Table, column, type, and whether it may be empty, as one text each.</summary>
    private static List<string> Columns(string script) =>
    [
        .. from table in Table().Matches(script)
        from column in Column().Matches(table.Groups["columns"].Value)
        let type = column.Groups["type"].Value.Replace("numeric", "decimal", StringComparison.Ordinal)
        let mayBeEmpty = column.Groups["null"].Value != "NOT NULL"
        select $"{table.Groups["name"].Value} {column.Groups["name"].Value} {type.Replace(" ", "", StringComparison.Ordinal)} {mayBeEmpty}",
    ];

    [GeneratedRegex(@"CREATE TABLE \[?(?<name>\w+)\]? \((?<columns>.*?)\n\s*\);", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex(@"^\s*\[?(?<name>[A-Z_0-9]+)\]? (?<type>[a-z]+(\([\w, ]+\))?)(?: (?<null>NOT NULL|NULL))?", RegexOptions.Multiline)]
    private static partial Regex Column();
}
