using KamBot.Dialogs.Conversations;
using KamBot.Sales;
using KamBot.Sales.Files;
using KamBot.Sales.Opportunities;
using KamBot.Sales.Relationships;
using KamBot.Storage.DirectLine;
using KamBot.Storage.Retention;
using KamBot.Storage.Sqlite;
using KamBot.Storage.Tests.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KamBot.Storage.Tests;

/// <summary>What is old goes, what is young or still needed stays, and counting beforehand tells the same.</summary>
public sealed class RetentionTests
{
    private static readonly DateTimeOffset Old = Some.Moment.AddDays(-100);
    private static readonly DateTimeOffset Before = Some.Moment.AddDays(-50);

    [Theory, OnSqlite, OnSqlServer]
    public async Task Chats_lose_their_old_entries_and_go_on_counting(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        await store.Transcripts.CreateAsync(new DirectLineConversation("talk", Some.Tenant, "kim", "Kim", null, Old), default);
        store.Clock.Now = Old;
        await store.Transcripts.AppendAsync("talk", "talk|1", "old", default);
        await store.Transcripts.AppendAsync("talk", "talk|2", "old", default);
        store.Clock.Now = Some.Moment;
        await store.Transcripts.AppendAsync("talk", "talk|3", "young", default);

        await GoesAsync(store, Forgettable.Chats, 2);

        Assert.Equal(["young"], (await store.Transcripts.ReadAsync("talk", 0, 10, default)).Select(entry => entry.Json));
        Assert.Equal(4, await store.Transcripts.AppendAsync("talk", "talk|4", "next", number: 4, default));
    }

    [Fact]
    public async Task An_entry_without_a_date_counts_from_the_first_look()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.Transcripts.CreateAsync(new DirectLineConversation("talk", Some.Tenant, "kim", "Kim", null, Old), default);
        await store.Transcripts.AppendAsync("talk", "talk|1", "of an earlier version", default);
        using (var connection = new SqliteConnection($"Data Source={store.Options.Path};Pooling=False"))
        {
            connection.Open();
            SqliteFile.Execute(connection, "UPDATE DirectLineActivities SET At = 0");
        }

        Assert.Equal(0, await store.Whole.Retention.CountAsync(Forgettable.Chats, Some.Moment, default));
        Assert.Equal(1, await store.Whole.Retention.DateAsync(Old, 100, default));
        Assert.Equal(1, await store.Whole.Retention.CountAsync(Forgettable.Chats, Some.Moment, default));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task A_draft_that_nobody_took_up_goes_and_its_conversation_stays(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var state = Some.State("yes");
        state = state with { Parked = [state.Active!], Undo = new UndoEntry { Kind = "any", Subjects = ["kestrel"], Until = Old } };
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("old"), 0) with { At = Old, State = state }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("done"), 0) with { At = Old, State = new DialogState { Locale = "zh-Hant-TW", DraftCount = 12345 } }, default);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("young"), 0), default);

        await GoesAsync(store, Forgettable.Drafts, 1);

        var left = (await store.Conversations.LoadAsync(Some.Key("old"), default)).State;
        Assert.Equal((null, null, null), (left.Active, left.Parked, left.Undo));
        await using var db = store.Contexts.Rent(Some.Tenant);
        var kept = await db.Database.SqlQueryRaw<string>("SELECT \"State\" AS \"Value\" FROM \"Conversations\"").ToListAsync();
        Assert.All(kept, each => Assert.Equal('\u0002', each[0]));
        Assert.Equal((2, 1), ((await store.Conversations.LoadAsync(Some.Key("old"), default)).State.DraftCount + 1, (await store.Conversations.LoadAsync(Some.Key("young"), default)).Version));
        Assert.NotNull((await store.Conversations.LoadAsync(Some.Key("young"), default)).State.Active);
    }

    [Fact]
    public async Task A_draft_that_is_taken_up_while_it_is_being_forgotten_stays()
    {
        await using var store = await TestStore.OpenAsync(StoreKind.Sqlite);
        await store.Conversations.SaveAsync(Some.Turn(Some.Key("old"), 0) with { At = Old }, default);
        using var writerIsBusy = new ManualResetEventSlim();
        var busy = store.Whole.WorkAsync(Some.Tenant, _ =>
        {
            writerIsBusy.Wait();
            return 0;
        });
        var turn = store.Conversations.SaveAsync(Some.Turn(Some.Key("old"), 1, answer: "no") with { At = Some.Moment }, default).AsTask();
        var forgetting = store.Whole.Retention.ForgetAsync(Forgettable.Drafts, Before, 10, default);

        writerIsBusy.Set();

        await Task.WhenAll(busy, turn, forgetting);
        var left = await store.Conversations.LoadAsync(Some.Key("old"), default);
        Assert.Equal((1, 2, "no"), (await forgetting, left.Version, left.State.Active?.Answers?["result"]?.Value));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Audit_and_finished_files_go_and_what_waits_stays(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var act = new AuditEntry { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, AuthorId = "kim", Act = "call.planned", SubjectId = Guid.NewGuid(), At = Old };
        var file = new FileImport { Id = Guid.CreateVersion7(), TenantId = Some.Tenant, OwnerId = "kim", Kind = ImportKind.People, FileName = "a.csv", CreatedAt = Old, State = ImportState.Done };
        await store.KeepAsync(
            act, act with { Id = Guid.CreateVersion7(), At = Some.Moment }, file, file with { Id = Guid.CreateVersion7(), State = ImportState.Running },
            file with { Id = Guid.CreateVersion7(), CreatedAt = Some.Moment });

        await GoesAsync(store, Forgettable.Audit, 1);
        await GoesAsync(store, Forgettable.Imports, 1);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal(Some.Moment, (await db.AuditEntries.SingleAsync()).At);
        Assert.Equal(
            [(ImportState.Running, Old), (ImportState.Done, Some.Moment)],
            (await db.FileImports.OrderBy(left => left.CreatedAt).ToListAsync()).Select(left => (left.State, left.CreatedAt)));
    }

    [Theory, OnSqlite, OnSqlServer]
    public async Task Private_notes_go_with_a_deal_that_is_long_over_and_with_no_other(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind);
        var account = Some.Account();
        var (lost, open) = (Deal(account.Id, OpportunityState.Lost), Deal(account.Id, OpportunityState.Pursued));
        var justLost = Deal(account.Id, OpportunityState.Lost) with { TouchedAt = Some.Moment };
        var note = Some.Claim(account, account.Id) with { SubjectKind = SubjectKind.Account, Visibility = Visibility.Author, At = Old, OpportunityId = lost.Id };
        await store.KeepAsync(
            account, lost, open, justLost, note,
            note with { Id = Guid.CreateVersion7(), OpportunityId = justLost.Id },
            note with { Id = Guid.CreateVersion7(), At = Some.Moment },
            note with { Id = Guid.CreateVersion7(), Visibility = Visibility.Account },
            note with { Id = Guid.CreateVersion7(), OpportunityId = open.Id },
            note with { Id = Guid.CreateVersion7(), OpportunityId = null });

        await GoesAsync(store, Forgettable.PrivateNotes, 1);

        await using var db = store.Contexts.Rent(Some.Tenant);
        Assert.Equal(5, await db.Claims.CountAsync());
        Assert.False(await db.Claims.AnyAsync(claim => claim.Id == note.Id));
    }

    private static async Task GoesAsync(TestStore store, Forgettable what, int count)
    {
        Assert.Equal(count, await store.Whole.Retention.CountAsync(what, Before, default));
        Assert.Equal(count, await store.Whole.Retention.ForgetAsync(what, Before, 100, default));
        Assert.Equal(0, await store.Whole.Retention.CountAsync(what, Before, default));
    }

    private static Opportunity Deal(Guid account, OpportunityState state) => new()
    {
        Id = Guid.CreateVersion7(),
        TenantId = Some.Tenant,
        AccountId = account,
        Name = "Dryer",
        SearchName = "dryer",
        OwnerId = "kim",
        State = state,
        CreatedAt = Old,
        TouchedAt = Old,
    };
}
