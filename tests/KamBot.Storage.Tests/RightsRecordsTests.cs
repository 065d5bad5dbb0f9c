using KamBot.Dialogs.Conversations;
using KamBot.Sales.Relationships;
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
    public async Task A_share_shows_nothing_to_others_nor_to_the_same_id_in_another_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var lent = Some.Account("lent paper");
        await store.KeepAsync(lent, Some.Person(lent), ShareOf(lent.Id, ShareRight.Read));

        foreach (var other in (Speaker[])[Some.Rep("pat"), Lou with { TenantId = Some.OtherTenant }])
        {
            Assert.Empty(await store.Sales.RecentAccountsAsync(other, 10, default));
            Assert.Empty(await store.Sales.FindAccountsAsync(other, "paper", 10, default));
            Assert.Empty(await store.Sales.AccountsAsync(other, [lent.Id], default));
            Assert.Empty(await store.Sales.AccountIdsAsync(other, default));
            Assert.Null(await store.Sales.AccountAsync(other, lent.Id, default));
            Assert.Empty(await store.Sales.PeopleOfAsync(other, lent.Id, default));
            Assert.False(await store.Sales.HasReadSharesAsync(other, default));
        }
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_deputy_of_another_tenant_with_the_same_id_sees_nothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account("paper");
        await store.KeepAsync(account, Some.Person(account));
        foreach (var owner in (string[])["kim", Sight.Everybody])
        {
            var elsewhere = DeputyOf("kim", Some.Moment, Some.Moment.AddDays(2)) with { TenantId = Some.OtherTenant, OwnerId = owner };
            Assert.True(await store.Whole.WriteAsync(Some.OtherTenant, [new AddRecord(elsewhere)], default));
        }

        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou, 10, default));
        Assert.Empty(await store.Sales.FindAccountsAsync(Lou, "paper", 10, default));
        Assert.Empty(await store.Sales.AccountsAsync(Lou, [account.Id], default));
        Assert.Empty(await store.Sales.AccountIdsAsync(Lou, default));
        Assert.Empty(await store.Sales.PeopleOfAsync(Lou, account.Id, default));
        Assert.Empty(await store.Sales.DeputisedAsync(Lou, default));
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

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task What_others_may_work_on_stays_closed(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var lent = Some.Account();
        await store.KeepAsync(
            lent, ShareOf(lent.Id, ShareRight.Read), ShareOf(lent.Id, ShareRight.Work) with { UserId = "pat" },
            DeputyOf("kim", Some.Moment, Some.Moment.AddDays(2)) with { UserId = "mo" });

        Assert.Equal(new HashSet<Guid> { lent.Id }, await store.Sales.ClosedAmongAsync(Lou, [lent.Id], default));
        Assert.Empty(await store.Sales.ClosedAmongAsync(Some.Rep("pat"), [lent.Id], default));
        Assert.Empty(await store.Sales.ClosedAmongAsync(Some.Rep("mo"), [lent.Id], default));
        Assert.True(await store.Sales.SeesOwnerAsync(Some.Rep("mo"), "kim", default));
        Assert.False(await store.Sales.SeesOwnerAsync(Lou, "kim", default));
        Assert.Empty(await store.Sales.AccountsAsync(Some.Rep("tim"), [lent.Id], default));
        Assert.Empty(await store.Sales.SharesOfAsync(Some.Rep("tim"), lent.Id, default));
        Assert.Equal(2, (await store.Sales.SharesOfAsync(Some.Rep("mo"), lent.Id, default)).Count);
    }

    [Fact]
    public async Task A_team_and_those_somebody_stands_in_for_are_told_apart()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("kim", SpeakerRole.Rep, "mo"));
        await store.KeepAsync(DeputyOf("pat", Some.Moment, Some.Moment.AddDays(2)) with { UserId = "mo" });

        Assert.Equal(["kim"], await store.Sales.TeamAsync(Manager("mo"), default));
        Assert.Equal(["pat"], await store.Sales.DeputisedAsync(Manager("mo"), default));
        foreach (var reader in (Speaker[])[Manager("mo"), Some.Rep("pat")])
            Assert.Equal("pat", Assert.Single(await store.Sales.DeputiesAsync(reader, default)).ForId);

        store.Clock.Now = Some.Moment.AddDays(2);
        foreach (var reader in (Speaker[])[Manager("mo"), Some.Rep("pat")])
            Assert.Empty(await store.Sales.DeputiesAsync(reader, default));
    }

    [Fact]
    public async Task A_deputy_of_a_manager_sees_no_more_of_who_left_the_team_and_needs_no_sight_of_themselves()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var pats = Some.Account("pats", owner: "pat");
        await store.KeepAsync(pats, DeputyOf("mo", Some.Moment, Some.Moment.AddDays(2)));
        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("pat", SpeakerRole.Rep, "mo"), ("lou", SpeakerRole.Rep, "mo"));
        Assert.Equal([pats], await store.Sales.RecentAccountsAsync(Lou, 10, default));
        await using (var db = store.Contexts.Rent(Some.Tenant)) Assert.Equal(["mo", "pat"], db.Sights.Where(sight => sight.UserId == "lou").Select(sight => sight.OwnerId).Order());

        await TakeAsync(store, ("mo", SpeakerRole.Manager, null), ("lou", SpeakerRole.Rep, "mo"));

        Assert.Empty(await store.Sales.RecentAccountsAsync(Lou, 10, default));
    }

    [Fact]
    public async Task What_is_kept_about_a_colleague_is_read_by_themselves_and_by_administrators()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var account = Some.Account();
        var said = Some.Claim(account, account.Id) with { SubjectKind = SubjectKind.Account };
        await store.KeepAsync(account, said, said with { Id = Guid.CreateVersion7(), Visibility = Visibility.Author });
        async Task<(int? Claims, int Owned)> OfKimAsync(string reader, SpeakerRole role)
        {
            var speaker = Some.Rep(reader) with { Role = role };
            return ((await store.Sales.UserRecordsAsync(speaker, "kim", default))?.Claims.Count, await store.Sales.OwnedAsync(speaker, "kim", default));
        }

        Assert.Equal((2, 1), await OfKimAsync("kim", SpeakerRole.Rep));
        Assert.Equal((1, 1), await OfKimAsync("ada", SpeakerRole.Administrator));
        foreach (var role in (SpeakerRole[])[SpeakerRole.Rep, SpeakerRole.Manager, SpeakerRole.Operations])
            Assert.Equal((null, 0), await OfKimAsync("lou", role));
    }

    [Theory]
    [InlineData(SpeakerRole.Rep, 0)]
    [InlineData(SpeakerRole.Manager, 0)]
    [InlineData(SpeakerRole.Operations, 1)]
    [InlineData(SpeakerRole.Administrator, 1)]
    public async Task The_audit_trail_is_read_by_operations_and_administrators(SpeakerRole role, int entries)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await TakeAsync(store, ("kim", SpeakerRole.Rep, null));

        Assert.Equal(entries, (await store.Sales.AuditAsync(Lou with { Role = role }, new AuditQuestion(), default)).Count);
    }

    [Fact]
    public async Task A_hand_over_and_a_deputy_are_known_to_those_they_are_about()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var moved = new HandOver
        {
            Id = Guid.CreateVersion7(), TenantId = Some.Tenant, FromId = "kim", ToId = "lou", ById = "mo", At = Some.Moment, Moved = new HandedOver(),
        };
        var deputy = DeputyOf("kim", Some.Moment, Some.Moment.AddDays(2));
        await store.KeepAsync(moved, deputy);

        foreach (var reader in (string[])["kim", "lou", "mo", "pat"])
            Assert.Equal(reader != "pat", await store.Sales.HandOverAsync(Some.Rep(reader), moved.Id, default) is not null);
        Assert.Single(await store.Sales.SightsFromAsync(Some.Rep("kim"), deputy.SourceId, default));
        Assert.Empty(await store.Sales.SightsFromAsync(Lou, deputy.SourceId, default));
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
