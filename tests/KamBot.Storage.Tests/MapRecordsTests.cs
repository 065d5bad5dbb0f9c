using KamBot.Dialogs.Conversations;
using KamBot.Sales.Accounts;
using KamBot.Sales.Calls;
using KamBot.Sales.Maps;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.Sales;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>What a relationship map is drawn from.</summary>
public sealed class MapRecordsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task All_of_an_account_comes_together_and_nothing_of_another(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (account, other) = (Some.Account(), Some.Account("other"));
        var (anna, tom, stranger) = (Some.Person(account), Some.Person(account, "Tom"), Some.Person(other, "Priya"));
        var (seen, planned) = (Some.Call(account) with { DocumentedAt = Some.Moment }, Some.Call(account));
        var line = Some.Claim(account, tom.Id) with { Attribute = MapAttributes.Influences, ObjectId = anna.Id, Value = "Weak" };
        var deal = Deal(account);
        await store.KeepAsync(
            account, other, anna, tom, stranger, seen, planned, line, deal, Some.Claim(other, stranger.Id),
            Some.Claim(account, anna.Id) with { Attribute = ClaimAttributes.Birthday },
            Met(seen, tom), Met(planned, anna));

        var read = (await store.Sales.MapRecordsAsync(Kim, account.Id, default))!;

        Assert.Equal(new[] { anna.Id, tom.Id }.Order(), read.People.Select(person => person.Id).Order());
        Assert.Equal([line], read.Claims);
        Assert.Equal([deal], read.Deals);
        Assert.Equal([new KeyValuePair<Guid, DateTimeOffset>(tom.Id, seen.StartsAt)], read.Meetings);
        Assert.Equal([deal], await store.Sales.DealsOfAsync(Kim, [account.Id, other.Id], default));
        Assert.Equal(3, (await store.Sales.PeopleOfAllAsync(Kim, [account.Id, other.Id], default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Private_claims_of_others_duplicates_and_ended_holdings_are_left_out(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var anna = Some.Person(account);
        var duplicate = Some.Person(account, "Anna") with { MergedIntoId = anna.Id };
        var mine = Some.Claim(account, anna.Id) with { Visibility = Visibility.Author };
        var post = new Position { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = account.Id, Title = "Head", CreatedAt = Some.Moment };
        var now = Holds(anna, post);
        await store.KeepAsync(
            account, anna, duplicate, mine, mine with { Id = Guid.CreateVersion7(), AuthorId = "lou" }, post, now,
            now with { Id = Guid.CreateVersion7(), Until = new DateOnly(2025, 1, 31) });

        var read = (await store.Sales.MapRecordsAsync(Kim, account.Id, default))!;

        Assert.Equal([anna.Id], read.People.Select(person => person.Id));
        Assert.Equal([mine], read.Claims);
        Assert.Equal([now], read.Holdings);
        Assert.Equal([post], read.Positions);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Another_rep_and_another_tenant_see_no_map(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        await store.KeepAsync(account, Some.Person(account), Deal(account));
        var stranger = Some.Rep(tenant: Some.OtherTenant) with { Role = SpeakerRole.Operations };

        foreach (var reader in new[] { Some.Rep("lou"), stranger })
        {
            Assert.Null(await store.Sales.MapRecordsAsync(reader, account.Id, default));
            Assert.Empty(await store.Sales.DealsOfAsync(reader, [account.Id], default));
            Assert.Empty(await store.Sales.PeopleOfAllAsync(reader, [account.Id], default));
        }

        Assert.NotNull(await store.Sales.MapRecordsAsync(Some.Manager(), account.Id, default));
    }

    [Theory]
    [InlineData(SpeakerRole.Rep)]
    [InlineData(SpeakerRole.Manager)]
    public async Task A_map_of_any_size_takes_seven_reads_and_each_goes_by_an_index(SpeakerRole role)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var people = Enumerable.Range(0, 150).Select(number => Some.Person(account, $"Person {number}")).ToList();
        await store.KeepAsync([account, .. people, .. people.SelectMany(person => Enumerable.Range(0, 10).Select(_ => Some.Claim(account, person.Id)))]);
        var plans = new PlanRecorder();
        var sales = new SalesRecords(KamBotDbFactory.For(new DbContextOptionsBuilder<SqliteKamBotDb>()
            .UseSqlite($"Data Source={store.Options.Path};Pooling=False").AddInterceptors(plans).Options, store.Clock), store.Colleagues);

        var read = await sales.MapRecordsAsync(Some.Rep() with { Role = role }, account.Id, default);
        await sales.PeopleOfAllAsync(Some.Rep() with { Role = role }, [account.Id], default);

        Assert.Equal((150, 1500), (read!.People.Count, read.Claims.Count));
        Assert.Equal(8, plans.Plans.Count);
        Assert.All(plans.Plans, plan => Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal));
    }

    private static Attendance Met(Call call, Person person) =>
        new() { CallId = call.Id, PersonId = person.Id, TenantId = call.TenantId, WasThere = true, VisitNumber = 1 };

    private static Opportunity Deal(Account account) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = account.TenantId, AccountId = account.Id, Name = "Pilot", SearchName = "pilot",
        OwnerId = account.OwnerId, CreatedAt = Some.Moment, TouchedAt = Some.Moment,
    };

    private static Holding Holds(Person person, Position post) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = person.TenantId, AccountId = person.AccountId, PersonId = person.Id, PositionId = post.Id,
        SourceId = Guid.CreateVersion7(), CreatedAt = Some.Moment,
    };
}
