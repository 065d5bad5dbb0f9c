using KamBot.Dialogs.Conversations;
using KamBot.Storage.Sales;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>With a million claims in the file no read may walk through a table: SQLite is asked how it would go about it.</summary>
public sealed class QueryPlanTests
{
    [Theory]
    [InlineData(SpeakerRole.Rep)]
    [InlineData(SpeakerRole.Manager)]
    public async Task Every_read_goes_by_an_index(SpeakerRole role)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var plans = new PlanRecorder();
        var options = new DbContextOptionsBuilder<SqliteKamBotDb>()
            .UseSqlite($"Data Source={store.Options.Path};Pooling=False").AddInterceptors(plans).Options;
        var sales = new SalesRecords(KamBotDbFactory.For(options, store.Clock), store.Colleagues);
        var reader = Some.Rep() with { Role = role };
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];

        await sales.RecentAccountsAsync(reader, 5, default);
        await sales.FindAccountsAsync(reader, "paper", 5, default);
        await sales.AccountsAsync(reader, ids, default);
        await sales.PeopleOfAsync(reader, ids[0], default);
        await sales.PersonAsync(reader, ids[0], default);
        await sales.CallAsync(reader, ids[0], default);
        await sales.TeamCallsBetweenAsync(reader, Some.Moment, Some.Moment.AddDays(1), default);
        await sales.CallsBetweenAsync(reader, Some.Moment, Some.Moment.AddDays(1), default);
        await sales.UndocumentedCallsAsync(reader, Some.Moment, 5, default);
        await sales.DocumentedCallsAsync(reader, ids[0], 5, default);
        await sales.AttendanceOfAsync(reader, ids, default);
        await sales.VisitsAsync(reader, ids, default);
        await sales.OpenCommitmentsAsync(reader, null, default);
        await sales.OpenCommitmentsAsync(reader, ids[0], default);
        await sales.CommitmentAsync(reader, ids[0], default);
        await sales.ClaimsAboutAsync(reader, ids, default);
        await sales.IntroducedAsync(reader, ids, default);
        await sales.FromSourceAsync(reader, ids[0], default);
        await sales.ProfileClaimsAsync(reader, ids[0], default);
        await sales.FindPeopleAsync(reader, "lee", 5, default);
        await sales.HoldingsOfAsync(reader, ids, default);
        await sales.HoldingsAtAsync(reader, ids[0], default);
        await sales.PositionsAtAsync(reader, ids[0], default);
        await sales.PositionsAsync(reader, ids, default);
        await sales.DealsOfAsync(reader, [ids[0]], default);
        await sales.MergedIntoAsync(reader, ids[0], default);
        await sales.ClaimsToMoveAsync(reader, ids[0], default);
        await sales.AttendancesOfAsync(reader, ids, default);
        await sales.CallsAsync(reader, ids, default);
        await sales.CommitmentsAtAsync(reader, ids[0], default);

        await sales.AccountsBeginningAsync(reader, "paper", 5, default);
        await sales.IsNameTakenAsync(reader, "paper", ids[0], default);
        await sales.ProposedAccountsAsync(reader, 5, default);
        await sales.SettingAsync(reader, "any", default);

        await sales.SharesOfAsync(reader, ids[0], default);
        await sales.DeputiesAsync(reader, default);
        await sales.SightsFromAsync(reader, ids[0], default);
        await sales.DeputisedAsync(reader, default);
        await sales.AccountsOwnedByAsync(reader, "lou", 5, default);
        await sales.BelongingsAsync(reader, "lou", ids, default);
        await sales.HandOverAsync(reader, ids[0], default);
        await sales.HasReadSharesAsync(reader, default);
        await sales.SeesOwnerAsync(reader, "lou", default);

        Assert.Equal(role == SpeakerRole.Rep ? 48 : 47, plans.Plans.Count);
        Assert.All(plans.Plans, plan => Assert.DoesNotContain("SCAN", WithoutAccountsSeen(plan), StringComparison.Ordinal));
        var byTenant = plans.Plans.Where(plan => plan.Contains("(TenantId=?)", StringComparison.Ordinal) && !SearchesPeople(plan)).ToList();

        // Through EF what is lent to a rep is looked for among the tenant's accounts; guided turns on SQLite have statements that begin with what is lent.
        Assert.All(byTenant, plan => Assert.True(role != SpeakerRole.Rep || JoinsWhatIsLent(plan), plan));
        Assert.Equal(3, byTenant.Count);
        Assert.All(byTenant, plan => Assert.Contains("LIMIT", plan, StringComparison.Ordinal));
        Assert.All(
            plans.Plans.Where(plan => plan.Contains("LIMIT", StringComparison.Ordinal) && !SearchesPeople(plan) && !JoinsWhatIsLent(plan)),
            plan => Assert.DoesNotContain("USE TEMP B-TREE FOR ORDER BY", plan, StringComparison.Ordinal));
    }

    /// <summary>A search by a part of a name looks at everybody it may see, and sorts the few it found.</summary>
    private static bool SearchesPeople(string plan) =>
        plan.Contains("\"Persons\"", StringComparison.Ordinal) && plan.Contains("instr", StringComparison.Ordinal);

    private static bool JoinsWhatIsLent(string plan) =>
        plan.Contains("UNION ALL", StringComparison.Ordinal) && plan.Contains("\"Shares\"", StringComparison.Ordinal);

    /// <summary>The accounts that a rep sees, own and lent, put together before their people are looked at.</summary>
    private static string WithoutAccountsSeen(string plan) => SearchesPeople(plan) ? plan.Replace("SCAN u\n", "", StringComparison.Ordinal) : plan;

    /// <summary>The ids that were asked for: a handful, not a table.</summary>
    private static bool IsOfTheQuestion(string step) =>
        step.Contains("VIRTUAL TABLE", StringComparison.Ordinal) || step is "SCAN s" or "SCAN seen" or "SCAN r";

    private static bool SortsTheDealsOfOneRep(string name) =>
        name.StartsWith("Seen", StringComparison.Ordinal) || name is nameof(SqliteSalesQueries.OwnOpenOpportunities) or nameof(SqliteSalesQueries.OwnOpportunitiesThatAre)
            or nameof(SqliteSalesQueries.OwnOpportunitiesNamed);

    public static TheoryData<string> Queries =>
        [.. typeof(SqliteSalesQueries).GetFields().Where(each => each.FieldType == typeof(SqliteQuery)).Select(each => each.Name)];

    [Theory, MemberData(nameof(Queries))]
    public async Task Every_read_of_a_guided_turn_goes_by_an_index(string name)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await using var connection = new SqliteConnection($"Data Source={store.Options.Path};Pooling=False");
        await connection.OpenAsync();
        var query = (SqliteQuery)typeof(SqliteSalesQueries).GetField(name)!.GetValue(null)!;
        using var explain = new Statement(connection, "EXPLAIN QUERY PLAN " + query.Sql, [.. query.Parameters]);
        using var row = explain.With([.. query.Parameters.Select(_ => (object?)1)]).Read();
        var plan = new List<string>();
        while (row.Next()) plan.Add(row.Text(3));

        Assert.NotEmpty(plan);
        Assert.DoesNotContain(plan, step => step.StartsWith("SCAN", StringComparison.Ordinal) && !IsOfTheQuestion(step));
        if (!SortsTheDealsOfOneRep(name))
        {
            Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE FOR ORDER BY", StringComparison.Ordinal));
        }

        // For these SQLite makes a table of its own each time, which costs as much as the rest of such a read.
        Assert.DoesNotContain(plan, step => step.Contains("B-TREE FOR DISTINCT", StringComparison.Ordinal) || step.Contains("B-TREE FOR GROUP BY", StringComparison.Ordinal)
            || step.Contains("RECURSIVE", StringComparison.Ordinal) || step.Contains("count(DISTINCT)", StringComparison.Ordinal));

        if (name is nameof(SqliteSalesQueries.RecentAccounts) or nameof(SqliteSalesQueries.AccountsNamed)) return;
        if (name.StartsWith("Seen", StringComparison.Ordinal))
        {
            // Whoever sees nothing besides the own has no row in these two, and nothing behind them is looked at.
            Assert.Contains(plan, step => step.Contains("SEARCH sight USING", StringComparison.Ordinal) && step.Contains("IX_Sights_Asked (UserId=? AND TenantId=?", StringComparison.Ordinal));
            Assert.Contains(plan, step => step.Contains("SEARCH share USING", StringComparison.Ordinal) && step.Contains("IX_Shares_Asked (UserId=? AND TenantId=?", StringComparison.Ordinal));
            return;
        }

        if (name is nameof(SqliteSalesQueries.KeyAccounts))
        {
            Assert.Contains("USING INDEX IX_Accounts_Key ", plan[0], StringComparison.Ordinal);
            return;
        }

        Assert.DoesNotContain(plan, step => step.Contains("(TenantId=?)", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("(OpportunityId=?)", StringComparison.Ordinal));
    }
}
