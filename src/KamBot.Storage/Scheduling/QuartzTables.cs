using System.Globalization;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace KamBot.Storage.Scheduling;

/// <summary>
/// The tables in which Quartz keeps its jobs and triggers, for both databases: made by a migration, because no process changes a
/// schema on its own account. Names, lengths and keys are those that Quartz 4.7.3 asks for (database/tables of quartznet/quartznet);
/// a test holds them against the package.
/// </summary>
internal static class QuartzTables
{
    private const string Prefix = "QRTZ_";
    private const string Scheduler = "SCHED_NAME";

    /// <summary>Every table begins with the scheduler's name; the first columns, as many as its key has, are its key.</summary>
    private static readonly QuartzTable[] Tables =
    [
        new("JOB_DETAILS", 3,
            """
            JOB_NAME text150, JOB_GROUP text150, DESCRIPTION text250?, JOB_CLASS_NAME text250, IS_DURABLE bool,
            IS_NONCONCURRENT bool, IS_UPDATE_DATA bool, REQUESTS_RECOVERY bool, JOB_DATA bytes?
            """),
        new("TRIGGERS", 3,
            """
            TRIGGER_NAME text150, TRIGGER_GROUP text150, JOB_NAME text150, JOB_GROUP text150, DESCRIPTION text250?,
            NEXT_FIRE_TIME long?, PREV_FIRE_TIME long?, PRIORITY int?, TRIGGER_STATE text16, TRIGGER_TYPE text8, START_TIME long,
            END_TIME long?, CALENDAR_NAME text200?, MISFIRE_INSTR int?, MISFIRE_ORIG_FIRE_TIME long?, EXECUTION_GROUP text200?,
            PREFERRED_NODE text200?, PREFERRED_NODE_AUTO bool=0, RETRY_POLICY text250?, RETRY_ATTEMPT int?,
            CONTINUES_TRIGGER_NAME text150?, CONTINUES_TRIGGER_GROUP text150?, CONTINUATION_CONDITION int?, OVERLAP_POLICY int?,
            PAUSE_REASON text250?, PAUSED_BY text200?, PAUSED_AT long?, MISFIRE_THRESHOLD long?, FIXED_DELAY bool?, JOB_DATA bytes?
            """),
        new("SIMPLE_TRIGGERS", 3,
            """
            TRIGGER_NAME text150, TRIGGER_GROUP text150, REPEAT_COUNT int, REPEAT_INTERVAL long, TIMES_TRIGGERED int
            """),
        new("CRON_TRIGGERS", 3,
            """
            TRIGGER_NAME text150, TRIGGER_GROUP text150, CRON_EXPRESSION text120, TIME_ZONE_ID text80?
            """),
        new("SIMPROP_TRIGGERS", 3,
            """
            TRIGGER_NAME text150, TRIGGER_GROUP text150, STR_PROP_1 text512?, STR_PROP_2 text512?, STR_PROP_3 text512?,
            INT_PROP_1 int?, INT_PROP_2 int?, LONG_PROP_1 long?, LONG_PROP_2 long?, DEC_PROP_1 decimal?, DEC_PROP_2 decimal?,
            BOOL_PROP_1 bool?, BOOL_PROP_2 bool?, TIME_ZONE_ID text80?
            """),
        new("BLOB_TRIGGERS", 3,
            """
            TRIGGER_NAME text150, TRIGGER_GROUP text150, BLOB_DATA bytes?
            """),
        new("CALENDARS", 2,
            """
            CALENDAR_NAME text200, CALENDAR bytes
            """),
        new("PAUSED_TRIGGER_GRPS", 2,
            """
            TRIGGER_GROUP text150, PAUSE_REASON text250?, PAUSED_BY text200?, PAUSED_AT long?
            """),
        new("PAUSED_JOB_GRPS", 2,
            """
            JOB_GROUP text150, PAUSE_REASON text250?, PAUSED_BY text200?, PAUSED_AT long?
            """),
        new("FIRED_TRIGGERS", 2,
            """
            ENTRY_ID text140, TRIGGER_NAME text150, TRIGGER_GROUP text150, INSTANCE_NAME text200, FIRED_TIME long, SCHED_TIME long,
            PRIORITY int, STATE text16, JOB_NAME text150?, JOB_GROUP text150?, IS_NONCONCURRENT bool?, REQUESTS_RECOVERY bool?,
            EXECUTION_GROUP text200?, PROGRESS int?, PROGRESS_MESSAGE text250?, INTERRUPT_REQUESTED_TIME long?
            """),
        new("SCHEDULER_STATE", 2,
            """
            INSTANCE_NAME text200, LAST_CHECKIN_TIME long, CHECKIN_INTERVAL long, QUARTZ_VERSION text20?
            """),
        new("LOCKS", 2,
            """
            LOCK_NAME text40
            """),
        new("EXECUTION_HISTORY", 2,
            """
            ENTRY_ID text140, INSTANCE_NAME text200, JOB_NAME text150, JOB_GROUP text150, TRIGGER_NAME text150,
            TRIGGER_GROUP text150, FIRED_TIME long, RUN_TIME long, SUCCEEDED bool, ERROR_MESSAGE text1000?, RETRY_ATTEMPT int=0,
            RETRY_SCHEDULED bool=0, EXECUTION_LOG text?, RESULT int?, SUMMARY text1000?, METRICS text?, MANUAL bool?,
            FIRE_INSTANCE_ID text140?, JOB_INPUT text?, JOB_INPUT_TOO_LARGE bool?
            """),
        new("MISFIRE_HISTORY", 2,
            """
            ENTRY_ID text140, INSTANCE_NAME text200, TRIGGER_NAME text150, TRIGGER_GROUP text150, JOB_NAME text150?,
            JOB_GROUP text150?, MISFIRE_TIME long, SCHED_TIME long?, REASON int?
            """),
        new("JOB_STATUS", 3,
            """
            JOB_GROUP text150, JOB_NAME text150, FIRST_FIRED_TIME long, LAST_FIRED_TIME long, LAST_RESULT int, LAST_RUN_TIME long,
            LAST_INSTANCE_NAME text200, LAST_ENTRY_ID text140?, LAST_SUMMARY text1000?, LAST_SUCCESS_TIME long?,
            LAST_FAILURE_TIME long?, LAST_FAILURE_MESSAGE text1000?, CONSECUTIVE_FAILURES int=0, RUN_COUNT long=0,
            FAILURE_COUNT long=0
            """),
    ];

    private static readonly (string Name, string Table, string Columns)[] Indexes =
    [
        ("J_G_N", "JOB_DETAILS", "JOB_GROUP, JOB_NAME"),
        ("T_J", "TRIGGERS", "JOB_NAME, JOB_GROUP"),
        ("T_G_N", "TRIGGERS", "TRIGGER_GROUP, TRIGGER_NAME"),
        ("T_C", "TRIGGERS", "CALENDAR_NAME"),
        ("T_NFT_ST", "TRIGGERS", "TRIGGER_STATE, NEXT_FIRE_TIME, PRIORITY DESC, MISFIRE_INSTR"),
        ("FT_INST_JOB_REQ_RCVRY", "FIRED_TRIGGERS", "INSTANCE_NAME, REQUESTS_RECOVERY"),
        ("FT_J_G", "FIRED_TRIGGERS", "JOB_NAME, JOB_GROUP"),
        ("FT_T_G", "FIRED_TRIGGERS", "TRIGGER_NAME, TRIGGER_GROUP"),
        ("EH_FIRED_TIME", "EXECUTION_HISTORY", "FIRED_TIME"),
        ("EH_INST", "EXECUTION_HISTORY", "INSTANCE_NAME"),
        ("MH_MISFIRE_TIME", "MISFIRE_HISTORY", "MISFIRE_TIME"),
        ("MH_INST", "MISFIRE_HISTORY", "INSTANCE_NAME"),
        ("EH_JOB_TIME", "EXECUTION_HISTORY", "JOB_GROUP, JOB_NAME, FIRED_TIME"),
        ("EH_FIRE_INST", "EXECUTION_HISTORY", "FIRE_INSTANCE_ID"),
        ("EH_TRIG_TIME", "EXECUTION_HISTORY", "TRIGGER_GROUP, TRIGGER_NAME, FIRED_TIME"),
    ];

    /// <summary>Which table's rows go with which other's.</summary>
    private static readonly (string Table, string Principal, ReferentialAction Delete)[] References =
    [
        ("TRIGGERS", "JOB_DETAILS", ReferentialAction.NoAction),
        ("SIMPLE_TRIGGERS", "TRIGGERS", ReferentialAction.Cascade),
        ("CRON_TRIGGERS", "TRIGGERS", ReferentialAction.Cascade),
        ("SIMPROP_TRIGGERS", "TRIGGERS", ReferentialAction.Cascade),
        ("BLOB_TRIGGERS", "TRIGGERS", ReferentialAction.Cascade),
    ];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var table in Tables) migration.Operations.Add(Creation(table));
        foreach (var (name, table, columns) in Indexes) migration.Operations.Add(Creation(name, table, columns));
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var table in Tables.Reverse()) migration.DropTable(Prefix + table.Name);
    }

    private static CreateTableOperation Creation(QuartzTable table)
    {
        var creation = new CreateTableOperation { Name = Prefix + table.Name };
        creation.Columns.Add(Column(creation.Name, $"{Scheduler} text120"));
        foreach (var column in table.Columns.Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            creation.Columns.Add(Column(creation.Name, column));
        }

        var key = creation.Columns.Take(table.KeyLength).Select(column => column.Name).ToArray();
        creation.PrimaryKey = new AddPrimaryKeyOperation { Name = $"PK_{creation.Name}", Table = creation.Name, Columns = key };
        foreach (var (_, principal, delete) in References.Where(each => each.Table == table.Name))
        {
            var columns = principal == "TRIGGERS" ? key : [Scheduler, "JOB_NAME", "JOB_GROUP"];
            creation.ForeignKeys.Add(new AddForeignKeyOperation
            {
                Name = $"FK_{creation.Name}_{principal}",
                Table = creation.Name,
                Columns = columns,
                PrincipalTable = Prefix + principal,
                PrincipalColumns = columns,
                OnDelete = delete,
            });
        }

        return creation;
    }

    private static CreateIndexOperation Creation(string name, string table, string columns)
    {
        var parts = columns.Split(", ");
        return new CreateIndexOperation
        {
            Name = $"IDX_{Prefix}{name}",
            Table = Prefix + table,
            Columns = [Scheduler, .. parts.Select(part => part.Split(' ')[0])],
            IsDescending = [false, .. parts.Select(part => part.EndsWith(" DESC", StringComparison.Ordinal))],
        };
    }

    /// <summary><c>NAME type</c>: a text may say its length, <c>?</c> stands for a column that may be empty, <c>=0</c> for its default.</summary>
    private static AddColumnOperation Column(string table, string written)
    {
        var (name, type) = (written.Split(' ')[0], written.Split(' ')[1]);
        var bare = type.Replace("=0", "", StringComparison.Ordinal).TrimEnd('?');
        var length = bare.TrimStart([.. "abcdefghijklmnopqrstuvwxyz"]);
        var clr = bare[..^length.Length] switch
        {
            "text" => typeof(string),
            "bytes" => typeof(byte[]),
            "bool" => typeof(bool),
            "int" => typeof(int),
            "long" => typeof(long),
            _ => typeof(decimal),
        };
        return new AddColumnOperation
        {
            Table = table,
            Name = name,
            ClrType = clr,
            IsNullable = type.Contains('?', StringComparison.Ordinal),
            MaxLength = length.Length == 0 ? null : int.Parse(length, CultureInfo.InvariantCulture),
            DefaultValue = !type.EndsWith("=0", StringComparison.Ordinal) ? null : clr == typeof(bool) ? false : 0,
            Precision = clr == typeof(decimal) ? 13 : null,
            Scale = clr == typeof(decimal) ? 4 : null,
        };
    }
}

/// <summary>One table, its columns after the scheduler's name in a line.</summary>
internal sealed record QuartzTable(string Name, int KeyLength, string Columns);
