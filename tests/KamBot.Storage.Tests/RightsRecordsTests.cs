using KamBot.Dialogs.Conversations;
using KamBot.Sales.Rights;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

/// <summary>Who sees whose accounts, in both ways of reading: by the statements of guided turns and through EF.</summary>
public sealed class RightsRecordsTests
{
    private static readonly Speaker Lou = Some.Rep("lou");

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_share_shows_one_account_until_it_is_withdrawn(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (lent, kept) = (Some.Account("lent paper"), Some.Account("kept paper"));
        var share = ShareOf(lent.Id, ShareRight.Read);
        await store.KeepAsync(lent, kept, share);

        Assert.Equal([lent], await store.Sales.RecentAccountsAsync(Lou, 10, default));
        Assert.Equal([lent], await store.Sales.FindAccountsAsync(Lou, "paper", 10, default));
        Assert.Equal([lent], await store.Sales.AccountsAsync(Lou, [lent.Id, kept.Id], default));
        Assert.True(await store.Sales.HasReadSharesAsync(Lou, default));
        Assert.Equal(new HashSet<Guid> { lent.Id, kept.Id }, await store.Sales.ClosedAmongAsync(Lou, [lent.Id, kept.Id], default));

        await store.KeepAsync(new ReplaceRecord(share with { WithdrawnAt = Some.Moment }));

        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou, 10, default));
        Assert.Null(await store.Sales.AccountAsync(Lou, lent.Id, default));
        Assert.False(await store.Sales.HasReadSharesAsync(Lou, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_share_to_work_on_opens_the_account(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var lent = Some.Account();
        await store.KeepAsync(lent, ShareOf(lent.Id, ShareRight.Work));

        Assert.Empty(await store.Sales.ClosedAmongAsync(Lou, [lent.Id], default));
        Assert.False(await store.Sales.HasReadSharesAsync(Lou, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_deputy_sees_from_the_first_moment_to_the_last_and_not_at_the_end(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        await store.KeepAsync(account, Some.Person(account), DeputyOf("kim", Some.Moment, Some.Moment.AddDays(2)));

        Assert.Equal([account], await store.Sales.RecentAccountsAsync(Lou, 10, default));
        Assert.Single(await store.Sales.PeopleOfAsync(Lou, account.Id, default));
        Assert.Equal(["kim"], await store.Sales.DeputisedAsync(Lou, default));

        store.Clock.Now = Some.Moment.AddDays(2);
        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou, 10, default));
        Assert.Empty(await store.Sales.PeopleOfAsync(Lou, account.Id, default));
        Assert.Empty(await store.Sales.DeputisedAsync(Lou, default));

        store.Clock.Now = Some.Moment.AddMinutes(-1);
        Assert.Null(await store.Sales.AccountAsync(Lou, account.Id, default));
        Assert.Single(await store.Sales.DeputiesAsync(Lou, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task The_deputy_of_somebody_who_sees_all_sees_all(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (own, other) = (Some.Account("own", owner: "lou"), Some.Account("other"));
        await store.KeepAsync(own, other, DeputyOf("mo", Some.Moment, Some.Moment.AddDays(2)) with { OwnerId = Sight.Everybody });

        Assert.Equal(2, (await store.Sales.RecentAccountsAsync(Lou, 10, default)).Count);
        Assert.Equal(2, (await store.Sales.AccountIdsAsync(Lou, default)).Count);
        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou with { TenantId = Some.OtherTenant }, 10, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_manager_with_a_team_sees_what_the_team_owns_at_every_level_and_one_without_sees_all(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (kims, lous, pats) = (Some.Account("kims"), Some.Account("lous", owner: "lou"), Some.Account("pats", owner: "pat"));
        await store.KeepAsync(kims, lous, pats);
        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("lead", SpeakerRole.Manager, "mo"), ("kim", SpeakerRole.Rep, "lead"), ("lou", SpeakerRole.Rep, "mo"), ("free", SpeakerRole.Manager, null));

        Assert.Equal([kims.Id, lous.Id], await store.Sales.AccountIdsAsync(Manager("mo"), default));
        Assert.Equal([kims], await store.Sales.RecentAccountsAsync(Manager("lead"), 10, default));
        Assert.Equal(3, (await store.Sales.RecentAccountsAsync(Manager("free"), 10, default)).Count);

        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("lou", SpeakerRole.Rep, "mo"));
        Assert.Equal([lous], await store.Sales.RecentAccountsAsync(Manager("mo"), 10, default));
        Assert.Null(store.Colleagues.RoleOf(Some.Tenant, "kim"));
    }

    [Fact]
    public async Task A_deputy_of_a_manager_follows_the_team()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var pats = Some.Account("pats", owner: "pat");
        await store.KeepAsync(pats, DeputyOf("mo", Some.Moment, Some.Moment.AddDays(2)));
        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou, 10, default));

        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("pat", SpeakerRole.Rep, "mo"));

        Assert.Equal([pats], await store.Sales.RecentAccountsAsync(Lou, 10, default));
    }

    [Fact]
    public async Task A_file_taken_in_again_updates_and_audits_only_what_changed_rights()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("kim", SpeakerRole.Rep, "mo"));

        var again = await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("kim", SpeakerRole.Operations, "mo"));

        Assert.Equal(new Rights.ColleagueChanges(0, 1, 0), again);
        Assert.Equal(SpeakerRole.Operations, store.Colleagues.RoleOf(Some.Tenant, "kim"));
        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal(3, db.AuditEntries.Count(entry => entry.Act == "user.role-set"));
    }

    private static Speaker Manager(string user) => Some.Rep(user) with { Role = SpeakerRole.Manager };

    private static Task<Rights.ColleagueChanges> TakeAsync(TestStore store, params (string Id, SpeakerRole Role, string? Manager)[] people) =>
        store.Colleagues.KeepAsync(
            Some.Tenant,
            [.. people.Select(each => new Colleague { TenantId = Some.Tenant, UserId = each.Id, Name = each.Id, Role = each.Role, ManagerId = each.Manager })],
            "operator", Some.Moment, default);

    private static Share ShareOf(Guid accountId, ShareRight right) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AccountId = accountId, UserId = "lou", Right = right, ById = "kim", At = Some.Moment,
    };

    private static Sight DeputyOf(string absent, DateTimeOffset from, DateTimeOffset until) => new()
    {
        Id = Guid.CreateVersion7(), TenantId = Some.Tenant, UserId = "lou", OwnerId = absent, ForId = absent, Kind = SightKind.Deputy,
        FromAt = from, UntilAt = until, SourceId = Guid.CreateVersion7(),
    };
}
