using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Sales.Rights;

namespace KamBot.Storage.Sqlite;

/// <summary>
/// The reads of guided turns. They must say what the ones of the same name in <see cref="Storage.Sales.SalesQueries"/> say, the
/// context's filters included; the tests of the reads run against both.
/// </summary>
internal static class SqliteSalesQueries
{
    public static readonly RecordReader<Account> Account = new();
    public static readonly RecordReader<Person> Person = new();
    public static readonly RecordReader<Call> Call = new();
    public static readonly RecordReader<Claim> Claim = new();
    public static readonly RecordReader<Opportunity> Opportunity = new();
    public static readonly RecordReader<Colleague> Colleague = new();

    /// <summary>The one read of all tenants: who is a manager is known before anybody speaks.</summary>
    public static readonly SqliteQuery Colleagues = new($"SELECT {Colleague.Columns("r")} FROM \"Colleagues\" r");

    public static readonly SqliteQuery RecentAccounts = new($"{AccountsWhere("TRUE")} {YoungestFirst}", "@tenant", "@most");

    public static readonly SqliteQuery OwnRecentAccounts = new(
        $"{AccountsWhere("r.\"OwnerId\" = @user")} {YoungestFirst}", "@tenant", "@user", "@most");

    public static readonly SqliteQuery AccountsNamed = new(
        $"{AccountsWhere("instr(r.\"SearchName\", @name) > 0")} {YoungestFirst}", "@tenant", "@name", "@most");

    public static readonly SqliteQuery OwnAccountsNamed = new(
        $"{AccountsWhere("r.\"OwnerId\" = @user AND instr(r.\"SearchName\", @name) > 0")} {YoungestFirst}",
        "@tenant", "@user", "@name", "@most");

    public static readonly SqliteQuery SeenRecentAccounts = new(SeenWhere("TRUE"), "@tenant", "@user", "@now", "@most");

    public static readonly SqliteQuery SeenAccountsNamed = new(
        SeenWhere("instr(r.\"SearchName\", @name) > 0"), "@tenant", "@user", "@name", "@now", "@most");

    public static readonly SqliteQuery ReadShares = new(
        $"SELECT 1 FROM \"Shares\" share WHERE {ShareIsOf} AND share.\"Right\" = 'Read' LIMIT 1", "@tenant", "@user");

    // A cross join keeps its order: an IN would as gladly walk the tenant's accounts in an index.
    public static readonly SqliteQuery Accounts = new(
        $"""
        SELECT {Account.Columns("r")} FROM json_each(@ids) i CROSS JOIN "Accounts" r ON r."Id" = i.value
        WHERE {Present} AND {SeenBy("r")}
        """,
        "@tenant", "@ids", "@all", "@user", "@now");

    // The indexes are named: any index that begins with the tenant looks as good to SQLite, and would walk all accounts.
    public static readonly SqliteQuery KeyAccounts = new(
        $"""
        SELECT {Account.Columns("r")} FROM "Accounts" r INDEXED BY "IX_Accounts_Key"
        WHERE r."IsKeyAccount" = 1 AND {Present} AND {SeenBy("r")}
        """,
        "@tenant", "@all", "@user", "@now");

    public static readonly SqliteQuery PartsOf = new(
        $"""
        SELECT {Account.Columns("r")} FROM json_each(@ids) i CROSS JOIN "Accounts" r INDEXED BY "IX_Accounts_ParentId" ON r."ParentId" = i.value
        WHERE {Present} AND {SeenBy("r")}
        """,
        "@tenant", "@ids", "@all", "@user", "@now");

    public static readonly SqliteQuery People = new(
        $"""
        SELECT {Person.Columns("r")} FROM "Persons" r
        WHERE r."AccountId" = @account AND r."MergedIntoId" IS NULL AND {Present} AND {AccountIsSeen("r")} {YoungestFirst}
        """,
        "@tenant", "@account", "@all", "@user", "@now", "@most");

    public static readonly SqliteQuery Undocumented = new(
        $"""
        SELECT {Call.Columns("r")} FROM "Calls" r
        WHERE r."OwnerId" = @user AND {Present} AND r."DocumentedAt" IS NULL AND r."PlannedAt" IS NOT NULL AND r."StartsAt" < @before
        ORDER BY r."StartsAt" LIMIT @most
        """,
        "@tenant", "@user", "@before", "@most");

    // Sorted by whoever asks: an order here would make SQLite walk all claims by their time.
    public static readonly SqliteQuery ClaimsAbout = new(
        $"""
        SELECT {Claim.Columns("r")} FROM json_each(@ids) i CROSS JOIN "Claims" r ON r."SubjectId" = i.value WHERE {ClaimIsSeen}
        """,
        "@tenant", "@ids", "@all", "@user", "@now");

    public static readonly SqliteQuery QuestionsOfDeals = new(
        $"""
        SELECT {Claim.Columns("r")} FROM "Claims" r INDEXED BY "IX_Claims_Lines"
        WHERE r."SubjectId" = @account AND r."ObjectId" IS NOT NULL AND {ClaimIsSeen}
        """,
        "@tenant", "@account", "@all", "@user", "@now");

    public static readonly SqliteQuery OwnOpenOpportunities = new(
        OwnOpportunitiesWhere(IsOpen), "@tenant", "@user", "@most");

    public static readonly SqliteQuery OwnOpportunitiesThatAre = new(
        OwnOpportunitiesWhere("r.\"State\" = @state"), "@tenant", "@user", "@state", "@most");

    public static readonly SqliteQuery OwnOpportunitiesNamed = new(
        OwnOpportunitiesWhere("instr(r.\"SearchName\", @name) > 0"), "@tenant", "@user", "@name", "@most");

    public static readonly SqliteQuery SeenOpenOpportunities = new(
        SeenOpportunitiesWhere(IsOpen), "@tenant", "@user", "@now", "@most");

    public static readonly SqliteQuery SeenOpportunitiesThatAre = new(
        SeenOpportunitiesWhere("r.\"State\" = @state"), "@tenant", "@user", "@state", "@now", "@most");

    public static readonly SqliteQuery SeenOpportunitiesNamed = new(
        SeenOpportunitiesWhere("instr(r.\"SearchName\", @name) > 0"), "@tenant", "@user", "@name", "@now", "@most");

    public static readonly SqliteQuery Introduced = new(
        $"""
        SELECT r."SubjectId" FROM json_each(@ids) i CROSS JOIN "Claims" r ON r."SubjectId" = i.value
        WHERE r."Attribute" = @attribute AND r."OpportunityId" IS NULL AND {ClaimIsSeen}
        """,
        "@tenant", "@ids", "@attribute", "@all", "@user", "@now");

    public static readonly SqliteQuery MergedInto = new(
        $"""
        SELECT r."MergedIntoId", r."Id" FROM json_each(@ids) i CROSS JOIN "Persons" r ON r."MergedIntoId" = i.value
        WHERE {Present} AND {AccountIsSeen("r")}
        """,
        "@tenant", "@ids", "@all", "@user", "@now");

    public static readonly SqliteQuery Visits = new(
        $"""
        SELECT t."PersonId", t."CallId" FROM json_each(@ids) i CROSS JOIN "Attendances" t ON t."PersonId" = i.value
        WHERE t."WasThere" AND t."TenantId" = @tenant AND EXISTS (
            SELECT 1 FROM "Calls" r WHERE r."Id" = t."CallId" AND r."DocumentedAt" IS NOT NULL AND {Present} AND {AccountIsSeen("r")})
        """,
        "@tenant", "@ids", "@all", "@user", "@now");

    private const string Present = "r.\"TenantId\" = @tenant AND r.\"WithdrawnAt\" IS NULL";

    // A list of three would be made a table of its own first, each time it is asked.
    private const string IsOpen = "r.\"State\" <> 'Closed' AND r.\"State\" <> 'Won' AND r.\"State\" <> 'Lost'";
    private const string SightIsOf =
        "sight.\"UserId\" = @user AND sight.\"TenantId\" = @tenant AND sight.\"FromAt\" <= @now AND sight.\"UntilAt\" > @now";
    private const string ShareIsOf = "share.\"UserId\" = @user AND share.\"TenantId\" = @tenant AND share.\"WithdrawnAt\" IS NULL";
    private const string YoungestFirst = "ORDER BY r.\"TouchedAt\" DESC, r.\"SearchName\" LIMIT @most";

    private static string ClaimIsSeen => $"{Present} AND (r.\"Visibility\" = 'Account' OR r.\"AuthorId\" = @user) AND {AccountIsSeen("r")}";

    // By the rep's accounts, then sorted: by time SQLite would walk the deals of all colleagues until it has found enough.
    private static string OwnOpportunitiesWhere(string which) =>
        $"""
        SELECT {Opportunity.Columns("r")} FROM "Accounts" a CROSS JOIN "Opportunities" r ON r."AccountId" = a."Id"
        WHERE a."OwnerId" = @user AND a."TenantId" = @tenant AND a."WithdrawnAt" IS NULL AND {which} AND {Present}
        ORDER BY r."TouchedAt" DESC LIMIT @most
        """;

    private static string AccountsWhere(string which) =>
        $"SELECT {Account.Columns("r")} FROM \"Accounts\" r WHERE {which} AND {Present}";

    // What stands in no own account is looked for here besides: as a rule in two looks that find nothing.
    private static string SeenWhere(string which) =>
        $"""
        {SeenAccounts("FROM \"Sights\" sight CROSS JOIN \"Accounts\" r ON r.\"OwnerId\" = sight.\"OwnerId\"", $"{SightIsOf} AND {which}")}
        UNION ALL
        {SeenAccounts("FROM \"Sights\" sight CROSS JOIN \"Accounts\" r ON r.\"TenantId\" = sight.\"TenantId\"", $"{SightIsOf} AND sight.\"OwnerId\" = '{Sight.Everybody}' AND {which}")}
        UNION ALL
        {SeenAccounts("FROM \"Shares\" share CROSS JOIN \"Accounts\" r ON r.\"Id\" = share.\"AccountId\"", $"{ShareIsOf} AND {which}")}
        ORDER BY "TouchedAt" DESC, "SearchName" LIMIT @most
        """;

    private static string SeenAccounts(string from, string which) =>
        $"SELECT {Account.Columns("r")} {from} WHERE {which} AND r.\"OwnerId\" <> @user AND {Present}";

    private static string SeenOpportunitiesWhere(string which) =>
        $"""
        SELECT {Opportunity.Columns("r")} FROM (
            SELECT a."Id" FROM "Sights" sight CROSS JOIN "Accounts" a ON a."OwnerId" = sight."OwnerId"
            WHERE {SightIsOf} AND a."TenantId" = @tenant AND a."WithdrawnAt" IS NULL
            UNION
            SELECT a."Id" FROM "Sights" sight CROSS JOIN "Accounts" a ON a."TenantId" = sight."TenantId"
            WHERE {SightIsOf} AND sight."OwnerId" = '{Sight.Everybody}' AND a."WithdrawnAt" IS NULL
            UNION
            SELECT a."Id" FROM "Shares" share CROSS JOIN "Accounts" a ON a."Id" = share."AccountId"
            WHERE {ShareIsOf} AND a."TenantId" = @tenant AND a."WithdrawnAt" IS NULL
        ) seen CROSS JOIN "Opportunities" r ON r."AccountId" = seen."Id"
        WHERE {which} AND {Present}
        ORDER BY r."TouchedAt" DESC LIMIT @most
        """;

    /// <summary>The rule of <see cref="Storage.Sales.Seen"/>.</summary>
    private static string SeenBy(string account) =>
        $"""
        (@all OR {account}."OwnerId" = @user
            OR EXISTS (SELECT 1 FROM "Sights" sight WHERE {SightIsOf} AND sight."OwnerId" IN ({account}."OwnerId", '{Sight.Everybody}'))
            OR EXISTS (SELECT 1 FROM "Shares" share WHERE {ShareIsOf} AND share."AccountId" = {account}."Id"))
        """;

    private static string AccountIsSeen(string row) =>
        $"""
        EXISTS (SELECT 1 FROM "Accounts" a WHERE a."Id" = {row}."AccountId" AND a."TenantId" = @tenant AND a."WithdrawnAt" IS NULL
            AND {SeenBy("a")})
        """;
}
