using KamBot.Dialogs;
using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Accounts;
using KamBot.Sales.Settings;
using KamBot.Storage.Tests.Stores;

namespace KamBot.Storage.Tests;

public sealed class AccountReadsTests
{
    private static readonly Speaker Kim = Some.Rep();

    [Theory, OnSqlite, OnSqlServer]
    public async Task Accounts_are_found_by_the_beginning_of_their_names(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (paper, papermill, other) = (Some.Account("paper"), Some.Account("paper mill"), Some.Account("the paper"));
        await store.KeepAsync(paper, papermill, other, Some.Account("paper of lou", owner: "lou"));

        Assert.Equal([paper, papermill], await store.Sales.AccountsBeginningAsync(Kim, "paper", 10, default));
        Assert.Equal(3, (await store.Sales.AccountsBeginningAsync(Some.Manager(), "paper", 10, default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Plans_to_review_are_the_own_ones_whose_day_has_come_the_longest_waiting_first(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var day = new DateOnly(2026, 3, 16);
        var (today, before) = (Some.Account("today") with { PlanReviewOn = day }, Some.Account("before") with { PlanReviewOn = day.AddDays(-9) });
        await store.KeepAsync(
            today, before, Some.Account("later") with { PlanReviewOn = day.AddDays(1) }, Some.Account("never"),
            Some.Account("lous", owner: "lou") with { PlanReviewOn = day }, Some.Account("gone") with { PlanReviewOn = day, WithdrawnAt = Some.Moment });

        Assert.Equal([before, today], await store.Sales.PlansToReviewAsync(Kim, day, 10, default));
        Assert.Equal([before], await store.Sales.PlansToReviewAsync(Kim, day, 1, default));
        Assert.Empty(await store.Sales.PlansToReviewAsync(Some.Manager(), day, 10, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_name_is_taken_by_anybody_of_the_tenant_and_by_nobody_else(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var lous = Some.Account("paper", owner: "lou");
        await store.KeepAsync(lous);
        var stranger = Some.Rep(tenant: Some.OtherTenant);

        Assert.True(await store.Sales.IsNameTakenAsync(Kim, "paper", Guid.Empty, default));
        Assert.False(await store.Sales.IsNameTakenAsync(Kim, "paper", lous.Id, default));
        Assert.False(await store.Sales.IsNameTakenAsync(Kim, "pape", Guid.Empty, default));
        Assert.False(await store.Sales.IsNameTakenAsync(stranger, "paper", Guid.Empty, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_rep_sees_the_own_proposals_and_a_manager_those_of_the_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var own = Some.Account("own") with { Standing = AccountStanding.Proposed };
        await store.KeepAsync(own, Some.Account("lous", owner: "lou") with { Standing = AccountStanding.Proposed }, Some.Account("other"));

        Assert.Equal([own], await store.Sales.ProposedAccountsAsync(Kim, 10, default));
        Assert.Equal(2, (await store.Sales.ProposedAccountsAsync(Some.Manager(), 10, default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Key_accounts_come_by_their_potential_and_those_without_one_last(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var key = new[] { "unrated", "low", "high" }.Select(name => Some.Account(name) with { IsKeyAccount = true }).ToList();
        (key[1], key[2]) = (key[1] with { Potential = 10 }, key[2] with { Potential = 90 });
        await store.KeepAsync([.. key, Some.Account("territory") with { IsKeyAccount = false, Potential = 99 }, Some.Account("lous", owner: "lou") with { IsKeyAccount = true }]);

        Assert.Equal(["high", "low", "unrated"], (await store.Sales.KeyAccountsAsync(Kim, 10, default)).Select(account => account.Name));
        Assert.Equal(4, (await store.Sales.KeyAccountsAsync(Some.Manager(), 10, default)).Count);
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Parts_are_those_right_below_and_ones_own(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var whole = Some.Account("whole");
        var part = Some.Account("part") with { ParentId = whole.Id };
        await store.KeepAsync(whole, part, Some.Account("deeper") with { ParentId = part.Id }, Some.Account("lous", owner: "lou") with { ParentId = whole.Id });

        Assert.Equal([part], await store.Sales.PartsOfAsync(Kim, [whole.Id], default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_setting_holds_for_its_tenant_alone(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.KeepAsync(new TenantSetting { TenantId = Some.Tenant, Name = "any", Value = "{}", ChangedBy = "ops", ChangedAt = Some.Moment });

        Assert.Equal("{}", (await store.Sales.SettingAsync(Kim, "any", default))?.Value);
        Assert.Null(await store.Sales.SettingAsync(Some.Rep(tenant: Some.OtherTenant), "any", default));
    }

    [Theory]
    [InlineData("华澜水务 明天下午三点", "华澜水务集团")]
    [InlineData("明天去华澜水务", "华澜水务集团")]
    [InlineData("with Northwind tomorrow", "northwind paper mills")]
    [InlineData("with somebody else tomorrow", null)]
    public async Task An_account_nobody_touched_for_long_is_recognised_among_very_many(string words, string? name)
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        var old = Some.Moment.AddYears(-1);
        var imported = Enumerable.Range(0, 600).Select(at => Some.Account($"imported {at}"));
        await store.KeepAsync(
        [
            .. imported,
            Some.Account("华澜水务集团") with { TouchedAt = old }, Some.Account("northwind paper mills") with { TouchedAt = old },
        ]);
        var turn = new TurnScope
        {
            Speaker = Kim, Book = SalesSetup.Books[Dialogs.Languages.Language.English], Books = SalesSetup.Books, Now = Some.Moment, Zone = TimeZoneInfo.Utc, State = new DialogState(),
        };

        Assert.Equal(name, (await new AccountWords(store.Sales).FindAsync(turn, words, default))?.Name);
    }
}
