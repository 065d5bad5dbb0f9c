using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class SalesRecordsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task Accounts_touched_last_come_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var old = Some.Account("old") with { TouchedAt = Some.Moment.AddDays(-2) };
        var young = Some.Account("young") with { TouchedAt = Some.Moment.ToOffset(TimeSpan.FromHours(8)).AddMinutes(1) };
        var middle = Some.Account("middle");
        await store.KeepAsync(old, young, middle);

        Assert.Equal([young, middle], await store.Sales.RecentAccountsAsync(Kim, 2, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_rep_sees_the_own_accounts_and_a_manager_all_of_the_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (own, colleagues) = (Some.Account("own paper"), Some.Account("other paper", owner: "lou"));
        await store.KeepAsync(own, colleagues);
        await KeepForOtherTenantAsync(store);

        Assert.Equal([own], await store.Sales.RecentAccountsAsync(Kim, 10, default));
        Assert.Equal([own], await store.Sales.FindAccountsAsync(Kim, "paper", 10, default));
        Assert.Equal([own], await store.Sales.AccountsAsync(Kim, [own.Id, colleagues.Id], default));
        Assert.Null(await store.Sales.AccountAsync(Kim, colleagues.Id, default));
        Assert.Equal(2, (await store.Sales.RecentAccountsAsync(Some.Manager(), 10, default)).Count);
        Assert.Equal(2, (await store.Sales.FindAccountsAsync(Some.Manager(), "paper", 10, default)).Count);
        Assert.Equal(colleagues, await store.Sales.AccountAsync(Some.Manager(), colleagues.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_reader_of_another_tenant_sees_nothing_even_by_key(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (person, call, commitment) = (Some.Person(account), Some.Call(account), Some.Commitment(account));
        await store.KeepAsync(account, person, call, commitment, Some.Claim(account, person.Id));
        var stranger = Some.Rep(tenant: Some.OtherTenant) with { Role = SpeakerRole.Operations };

        Assert.Null(await store.Sales.AccountAsync(stranger, account.Id, default));
        Assert.Empty(await store.Sales.PeopleOfAsync(stranger, account.Id, default));
        Assert.Null(await store.Sales.CallAsync(stranger, call.Id, default));
        Assert.Null(await store.Sales.CommitmentAsync(stranger, commitment.Id, default));
        Assert.Empty(await store.Sales.OpenCommitmentsAsync(stranger, null, default));
        Assert.Empty(await store.Sales.ClaimsAboutAsync(stranger, [person.Id], default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task What_hangs_on_a_colleagues_account_is_hidden_from_a_rep(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account(owner: "lou");
        var person = Some.Person(account);
        var call = Some.Call(account) with { DocumentedAt = Some.Moment };
        var there = new Attendance { CallId = call.Id, PersonId = person.Id, TenantId = Some.Tenant, WasThere = true };
        await store.KeepAsync(account, person, call, there, Some.Claim(account, person.Id));

        Assert.Equal((0, 0, 0, 0, 0), await CountAsync(Kim));
        Assert.Null(await store.Sales.PersonAsync(Kim, person.Id, default));
        Assert.Equal((1, 1, 1, 1, 1), await CountAsync(Some.Manager()));
        Assert.Equal(person, await store.Sales.PersonAsync(Some.Manager(), person.Id, default));

        async Task<(int, int, int, int, int)> CountAsync(Speaker reader) => (
            (await store.Sales.PeopleOfAsync(reader, account.Id, default)).Count,
            (await store.Sales.DocumentedCallsAsync(reader, account.Id, 10, default)).Count,
            (await store.Sales.AttendanceOfAsync(reader, [call.Id], default)).Count,
            (await store.Sales.VisitsAsync(reader, [person.Id], default)).Count,
            (await store.Sales.ClaimsAboutAsync(reader, [person.Id], default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Signs_with_a_meaning_in_SQL_are_searched_as_they_are(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var percent = Some.Account("100% cotton");
        var underscore = Some.Account("a_b trading");
        var quote = Some.Account("o'hara [north] \\ sons");
        await store.KeepAsync(percent, underscore, quote, Some.Account("1000 cottons"), Some.Account("acb trading"));

        Assert.Equal([percent], await store.Sales.FindAccountsAsync(Kim, "100%", 10, default));
        Assert.Equal([underscore], await store.Sales.FindAccountsAsync(Kim, "a_b", 10, default));
        Assert.Equal([quote], await store.Sales.FindAccountsAsync(Kim, "o'hara [north] \\", 10, default));
        Assert.Equal([percent], await store.Sales.FindAccountsAsync(Kim, "%", 10, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task An_account_is_found_by_any_part_of_its_name_the_recent_one_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var old = Some.Account("上海造紙廠") with { TouchedAt = Some.Moment.AddDays(-1) };
        var young = Some.Account("台北造紙公司");
        await store.KeepAsync(old, young, Some.Account("鋼鐵"));

        Assert.Equal([young, old], await store.Sales.FindAccountsAsync(Kim, "造紙", 10, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task What_was_withdrawn_is_gone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var gone = Some.Moment.AddMinutes(5);
        var (account, lost) = (Some.Account(), Some.Account("lost") with { WithdrawnAt = gone });
        var person = Some.Person(account) with { WithdrawnAt = gone };
        var call = Some.Call(account) with { WithdrawnAt = gone };
        var commitment = Some.Commitment(account) with { WithdrawnAt = gone };
        var claim = Some.Claim(account, person.Id);
        await store.KeepAsync(account, lost, person, call, commitment, claim);

        await store.KeepAsync(new ReplaceRecord(claim with { WithdrawnAt = gone }));

        Assert.Equal([account], await store.Sales.RecentAccountsAsync(Kim, 10, default));
        Assert.Empty(await store.Sales.PeopleOfAsync(Kim, account.Id, default));
        Assert.Null(await store.Sales.CallAsync(Kim, call.Id, default));
        Assert.Empty(await store.Sales.UndocumentedCallsAsync(Kim, Some.Moment.AddDays(1), 10, default));
        Assert.Empty(await store.Sales.OpenCommitmentsAsync(Kim, account.Id, default));
        Assert.Empty(await store.Sales.ClaimsAboutAsync(Kim, [person.Id], default));
        Assert.Empty((await store.Sales.FromSourceAsync(Kim, claim.SourceId, default)).Claims);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task People_met_last_come_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var anna = Some.Person(account, "Anna Lee") with { TouchedAt = Some.Moment.AddDays(-1) };
        var ben = Some.Person(account, "Ben Ito");
        var elsewhere = Some.Account("elsewhere");
        await store.KeepAsync(account, elsewhere, anna, ben, Some.Person(elsewhere));

        Assert.Equal([ben, anna], await store.Sales.PeopleOfAsync(Kim, account.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Calls_of_a_span_start_at_its_start_and_end_before_its_end(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var first = Some.Call(account);
        var second = Some.Call(account) with { StartsAt = Some.Moment.AddHours(1).ToOffset(TimeSpan.FromHours(-5)) };
        var atTheEnd = Some.Call(account) with { StartsAt = Some.Moment.AddHours(2) };
        var colleagues = Some.Call(account) with { OwnerId = "lou" };
        await store.KeepAsync(account, atTheEnd, second, first, colleagues);

        Assert.Equal(
            [first, second], await store.Sales.CallsBetweenAsync(Kim, Some.Moment, Some.Moment.AddHours(2), default));
        Assert.Equal(
            [first, second], await store.Sales.TeamCallsBetweenAsync(Kim, Some.Moment, Some.Moment.AddHours(2), default));
        Assert.Equal(
            3, (await store.Sales.TeamCallsBetweenAsync(Some.Manager(), Some.Moment, Some.Moment.AddHours(2), default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Planned_calls_wait_for_their_report_earliest_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var late = Some.Call(account) with { StartsAt = Some.Moment.AddHours(-1) };
        var early = Some.Call(account) with { StartsAt = Some.Moment.AddHours(-2) };
        var documented = Some.Call(account) with { StartsAt = Some.Moment.AddHours(-3), DocumentedAt = Some.Moment };
        var unplanned = Some.Call(account) with { StartsAt = Some.Moment.AddHours(-4), PlannedAt = null };
        await store.KeepAsync(account, late, early, documented, unplanned, Some.Call(account));

        Assert.Equal([early, late], await store.Sales.UndocumentedCallsAsync(Kim, Some.Moment, 10, default));
        Assert.Equal([early], await store.Sales.UndocumentedCallsAsync(Kim, Some.Moment, 1, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Documented_calls_of_an_account_come_youngest_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var old = Some.Call(account) with { StartsAt = Some.Moment.AddDays(-2), DocumentedAt = Some.Moment };
        var young = Some.Call(account) with { StartsAt = Some.Moment.AddDays(-1), DocumentedAt = Some.Moment };
        await store.KeepAsync(account, old, young, Some.Call(account));

        Assert.Equal([young, old], await store.Sales.DocumentedCallsAsync(Kim, account.Id, 10, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Visits_count_documented_calls_where_the_person_was_there(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (anna, ben) = (Some.Person(account), Some.Person(account, "Ben Ito"));
        var first = Some.Call(account) with { DocumentedAt = Some.Moment };
        var second = Some.Call(account) with { DocumentedAt = Some.Moment };
        var withdrawn = Some.Call(account) with { DocumentedAt = Some.Moment, WithdrawnAt = Some.Moment };
        await store.KeepAsync(
            account, anna, ben, first, second, withdrawn,
            There(first, anna), There(second, anna), There(withdrawn, anna), There(first, ben) with { WasThere = false });

        var visits = await store.Sales.VisitsAsync(Kim, [anna.Id, ben.Id], default);

        Assert.Equal(new Dictionary<Guid, int> { [anna.Id] = 2 }, visits);
        Assert.Equal(
            [There(first, anna), There(first, ben) with { WasThere = false }],
            (await store.Sales.AttendanceOfAsync(Kim, [first.Id], default)).OrderBy(a => !a.WasThere));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Commitments_due_first_come_first_and_those_without_a_day_last(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var someday = Some.Commitment(account, "someday");
        var tomorrow = Some.Commitment(account, "tomorrow") with { DueOn = new DateOnly(2026, 3, 3) };
        var today = Some.Commitment(account, "today") with { DueOn = new DateOnly(2026, 3, 2), Side = CommitmentSide.Theirs };
        var toVerify = tomorrow with
        {
            Id = Guid.CreateVersion7(),
            State = CommitmentState.Done,
            IsKeyAction = true,
            CreatedAt = Some.Moment.AddHours(1),
        };
        var done = Some.Commitment(account) with { State = CommitmentState.Done };
        var verified = toVerify with { Id = Guid.CreateVersion7(), State = CommitmentState.Verified };
        var elsewhere = Some.Account("elsewhere");
        var there = Some.Commitment(elsewhere, "there");
        await store.KeepAsync(account, elsewhere, someday, tomorrow, today, toVerify, done, verified, there);

        Assert.Equal(
            [today, tomorrow, toVerify, someday], await store.Sales.OpenCommitmentsAsync(Kim, account.Id, default));
        Assert.Equal(5, (await store.Sales.OpenCommitmentsAsync(Kim, null, default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Claims_come_oldest_first_without_the_private_ones_of_others(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var person = Some.Person(account);
        var young = Some.Claim(account, person.Id);
        var old = Some.Claim(account, person.Id) with { At = Some.Moment.AddDays(-1), Visibility = Visibility.Author };
        var others = Some.Claim(account, person.Id) with { AuthorId = "lou", Visibility = Visibility.Author };
        await store.KeepAsync(account, person, young, old, others, Some.Claim(account, account.Id));

        Assert.Equal([old, young], await store.Sales.ClaimsAboutAsync(Kim, [person.Id], default));
        Assert.Equal([young], await store.Sales.ClaimsAboutAsync(Some.Manager(), [person.Id], default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task All_that_a_message_brought_is_found_by_it(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (person, message) = (Some.Person(account), Guid.CreateVersion7());
        var claim = Some.Claim(account, person.Id) with { SourceId = message };
        var commitment = Some.Commitment(account) with { SourceId = message };
        await store.KeepAsync(
            account, person, claim, commitment, Some.Claim(account, person.Id), Some.Commitment(account));

        var brought = await store.Sales.FromSourceAsync(Kim, message, default);

        Assert.Equal([claim], brought.Claims);
        Assert.Equal([commitment], brought.Commitments);
    }

    private static Attendance There(Call call, Person person) =>
        new() { CallId = call.Id, PersonId = person.Id, TenantId = Some.Tenant, WasThere = true };

    private static async Task KeepForOtherTenantAsync(TestStore store)
    {
        Account foreign = Some.Account("foreign paper", tenant: Some.OtherTenant);
        var turn = Some.Turn(Some.Key(tenant: Some.OtherTenant), 0) with { Changes = [new AddRecord(foreign)] };
        Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(turn, default));
    }
}
