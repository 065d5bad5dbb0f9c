using KamBot.Dialogs.Conversations;
using KamBot.Sales.Calls;
using KamBot.Storage.Tests.Stores;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>Records that are written as part of a turn.</summary>
public sealed class RecordChangeTests
{
    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Records_come_back_as_they_were_written(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account("台北造紙");
        var person = Some.Person(account) with { Title = "Head of Purchasing" };
        var call = Some.Call(account) with
        {
            Result = CallResult.Partly,
            DocumentedAt = Some.Moment.AddTicks(7),
            Plan = new CallPlan { Objective = "A date for the trial" },
            Report = new CallReport { Obstacle = "\"no budget\"", CommitmentWon = true },
        };
        var commitment = Some.Commitment(account) with { CallId = call.Id, DueOn = new DateOnly(2026, 3, 9), IsKeyAction = true };
        var claim = Some.Claim(account, person.Id);

        // The other way round than the keys need it.
        await store.KeepAsync(claim, commitment, call, person, account);

        var reader = Some.Rep();
        Assert.Equal(account, await store.Sales.AccountAsync(reader, account.Id, default));
        Assert.Equal([person], await store.Sales.PeopleOfAsync(reader, account.Id, default));
        Assert.Equal(call, await store.Sales.CallAsync(reader, call.Id, default));
        Assert.Equal(commitment, await store.Sales.CommitmentAsync(reader, commitment.Id, default));
        Assert.Equal([claim], await store.Sales.ClaimsAboutAsync(reader, [person.Id], default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Replacing_a_record_raises_its_version(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        await store.KeepAsync(account);

        await store.KeepAsync(new ReplaceRecord(account with { Name = "Northwind Board" }));

        Assert.Equal(
            account with { Name = "Northwind Board", Version = 1 },
            await store.Sales.AccountAsync(Some.Rep(), account.Id, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_record_somebody_else_changed_conflicts_and_the_whole_turn_with_it(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (account, added) = (Some.Account(), Some.Account("Added with it"));
        await store.KeepAsync(account);
        await store.KeepAsync(new ReplaceRecord(account with { Name = "first" }));
        var turn = Some.Turn(Some.Key(), 0, "a1") with
        {
            Speaker = Some.Rep(),
            Changes = [new AddRecord(added), new ReplaceRecord(account with { Name = "second" })],
        };

        Assert.Equal(SaveOutcome.Conflict, await store.Conversations.SaveAsync(turn, default));

        Assert.Equal(
            new ConversationSnapshot(DialogState.Empty, 0, null, null, AnsweredActivities.None),
            await store.Conversations.LoadAsync(Some.Key(), default));
        Assert.Null(await store.Sales.AccountAsync(Some.Rep(), added.Id, default));
        Assert.Equal("first", (await store.Sales.AccountAsync(Some.Rep(), account.Id, default))?.Name);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_record_that_is_there_already_conflicts(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        await store.KeepAsync(account);
        var turn = Some.Turn(Some.Key(), 0) with { Changes = [new AddRecord(account)] };

        Assert.Equal(SaveOutcome.Conflict, await store.Conversations.SaveAsync(turn, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_that_fails_leaves_everything_as_it_was(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key(), 0, "a1"), default);
        var orphan = Some.Person(Some.Account("never added"));
        var turn = Some.Turn(Some.Key(), 1, "a2", "lost") with { Changes = [new AddRecord(orphan)] };

        await Assert.ThrowsAsync<DbUpdateException>(async () => await store.Conversations.SaveAsync(turn, default));

        var known = await store.Conversations.LoadAsync(Some.Key(), default);
        Assert.Equal(1, known.Version);
        Assert.False(known.Answered.Contains("a2"));
        Assert.Equal(Some.State("yes").ToJson(), known.State.ToJson());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_that_fails_does_not_hurt_those_beside_it(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var orphan = Some.Person(Some.Account("never added"));

        var turns = Enumerable.Range(0, 20).Select(n => Some.Turn(Some.Key($"c{n}"), 0) with
        {
            Changes = [new AddRecord(n % 4 == 0 ? orphan : Some.Account($"account {n}"))],
        });
        var outcomes = await Task.WhenAll(turns.Select(async turn => await Record.ExceptionAsync(
            async () => Assert.Equal(SaveOutcome.Saved, await store.Conversations.SaveAsync(turn, default)))));

        Assert.All(outcomes.Index(), o => Assert.Equal(o.Index % 4 == 0, o.Item is DbUpdateException));
        Assert.Equal(15, (await store.Sales.RecentAccountsAsync(Some.Rep(), 100, default)).Count);
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Of_a_record_changed_twice_in_a_turn_the_last_word_counts(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var (fresh, known) = (Some.Account("fresh"), Some.Account("known"));
        await store.KeepAsync(known);

        await store.KeepAsync(
            new AddRecord(fresh),
            new ReplaceRecord(known with { Name = "known once" }),
            new ReplaceRecord(fresh with { Name = "fresh last" }),
            new ReplaceRecord(known with { Name = "known last" }));

        Assert.Equal(
            ["fresh last", "known last"],
            (await store.Sales.RecentAccountsAsync(Some.Rep(), 10, default)).Select(a => a.Name).Order());
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_cannot_add_a_record_of_another_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var turn = Some.Turn(Some.Key(), 0) with { Changes = [new AddRecord(Some.Account(tenant: Some.OtherTenant))] };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.Conversations.SaveAsync(turn, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task A_turn_cannot_take_over_a_record_of_another_tenant(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        await store.KeepAsync(account);
        var turn = Some.Turn(Some.Key(tenant: Some.OtherTenant), 0) with
        {
            Changes = [new ReplaceRecord(account with { TenantId = Some.OtherTenant, Name = "taken" })],
        };

        Assert.Equal(SaveOutcome.Conflict, await store.Conversations.SaveAsync(turn, default));
        Assert.Equal(account, await store.Sales.AccountAsync(Some.Rep(), account.Id, default));
    }

    [Theory, OnSqlite, OnEf, OnSqlServer]
    public async Task Something_that_is_no_record_is_refused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var turn = Some.Turn(Some.Key(), 0) with { Changes = [new AddRecord("words")] };

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await store.Conversations.SaveAsync(turn, default));
    }
}
