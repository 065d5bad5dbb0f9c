using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Sales.Relationships;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class PeopleRecordsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_person_is_found_by_any_part_of_the_name_at_the_own_accounts(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (own, old, colleagues) = (Some.Account("own"), Some.Account("old") with { TouchedAt = Some.Moment.AddDays(-9) }, Some.Account("other", owner: "lou"));
        var (anna, hannah, foreign) = (Some.Person(own), Some.Person(old, "Hannah Leeds"), Some.Person(colleagues, "Anna Leer"));
        await store.KeepAsync(own, old, colleagues, anna, hannah, foreign, Some.Person(own, "Ben Ito"));

        Assert.Equal([anna, hannah], await store.Sales.FindPeopleAsync(Kim, "lee", 10, default));
        Assert.Equal(3, (await store.Sales.FindPeopleAsync(Some.Manager(), "lee", 10, default)).Count);
        Assert.Empty(await store.Sales.FindPeopleAsync(Some.Rep(tenant: Some.OtherTenant), "lee", 10, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_merged_duplicate_is_shown_nowhere(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var anna = Some.Person(account);
        var duplicate = Some.Person(account, "A. Lee") with { MergedIntoId = anna.Id };
        await store.KeepAsync(account, anna, duplicate);

        Assert.Equal([anna], await store.Sales.PeopleOfAsync(Kim, account.Id, default));
        Assert.Null(await store.Sales.PersonAsync(Kim, duplicate.Id, default));
        Assert.Equal([anna], await store.Sales.FindPeopleAsync(Kim, "lee", 10, default));
        Assert.Equal([duplicate], await store.Sales.MergedIntoAsync(Kim, anna.Id, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Visits_to_a_merged_duplicate_count_for_the_entry_that_stayed(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var anna = Some.Person(account);
        var duplicate = Some.Person(account, "A. Lee") with { MergedIntoId = anna.Id };
        var earlier = Some.Person(account, "Ms Lee") with { MergedIntoId = duplicate.Id };
        var calls = Enumerable.Range(0, 4).Select(_ => Some.Call(account) with { DocumentedAt = Some.Moment }).ToArray();
        await store.KeepAsync(
            account, anna, duplicate, earlier, calls[0], calls[1], calls[2], calls[3],
            There(calls[0], anna), There(calls[1], duplicate), There(calls[2], earlier), There(calls[2], anna), There(calls[3], anna) with { WasThere = false });

        Assert.Equal(new Dictionary<Guid, int> { [anna.Id] = 3 }, await store.Sales.VisitsAsync(Kim, [anna.Id], default));
        Assert.Equal(new Dictionary<Guid, int> { [anna.Id] = 2, [duplicate.Id] = 2 }, await store.Sales.VisitsAsync(Kim, [anna.Id, duplicate.Id], default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Posts_holdings_and_deals_are_seen_by_whoever_sees_the_account(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account(owner: "lou");
        var person = Some.Person(account);
        var post = new Position { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, Title = "Head", CreatedAt = Some.Moment };
        var holding = new Holding
        {
            Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, PersonId = person.Id, PositionId = post.Id,
            Since = new DateOnly(2025, 1, 1), SourceId = Guid.CreateVersion7(), CreatedAt = Some.Moment,
        };
        await store.KeepAsync(account, person, post, holding);

        Assert.Equal((0, 0, 0, 0), await CountAsync(Kim));
        Assert.Equal((1, 1, 1, 1), await CountAsync(Some.Manager()));
        Assert.Equal([holding], await store.Sales.HoldingsOfAsync(Some.Manager(), [person.Id], default));

        async Task<(int, int, int, int)> CountAsync(Speaker reader) => (
            (await store.Sales.HoldingsOfAsync(reader, [person.Id], default)).Count,
            (await store.Sales.HoldingsAtAsync(reader, account.Id, default)).Count,
            (await store.Sales.PositionsAtAsync(reader, account.Id, default)).Count,
            (await store.Sales.PositionsAsync(reader, [post.Id], default)).Count);
    }

    private static Attendance There(Call call, Person person) =>
        new() { CallId = call.Id, PersonId = person.Id, TenantId = Some.Tenant, WasThere = true };
}
